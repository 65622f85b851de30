import type { Acronym } from '../paper/paper';
import type { Place } from '../text/flow';
import { textBefore } from '../text/text-before';

/**
 * Whether every place where an acronym stands says itself what it is, though not what its letters are: `Dallas (DFW)`,
 * the reporter in `2 NZLR 114`, the law in `Art. 87e GG`, the firm in `RWE AG`. Nobody asks for its long form as for that of `the NPRA`.
 */
export function isSaidBeside({ uses }: Acronym): boolean {
  return uses.every((use) => isNamesCode(use) || isReporter(use) || isLaw(use) || isOfAct(use) || isFirm(use));
}

/** In brackets of its own behind a name. */
function isNamesCode({ flow: { text }, span: { start, end } }: Place): boolean {
  return text[end] === ')' && NAME_BEFORE.test(textBefore(text, start, LONGEST_NAME));
}

/** `Dallas (`, `Tesla’s Megapack (` */
const NAME_BEFORE = /[A-ZÀ-Þ][A-Za-zß-ɏ.’'-]*[a-zß-ɏ.] \($/;
const LONGEST_NAME = 30;

/** Between a volume, or the year in its place, and a page. */
function isReporter({ flow: { text }, span: { start, end } }: Place): boolean {
  return PAGE_AFTER.test(text.slice(end, end + 6)) && VOLUME_BEFORE.test(textBefore(text, start, 8));
}

/** ` 114`, ` 64, 112` behind `BVerwGE` */
const PAGE_AFTER = /^ \d{1,4}(?!\d)/;

/** `2 `, `[1981] `, `(1981) ` */
const VOLUME_BEFORE = /(?:(?:^|[^\d.,])\d{1,3}|[[(](?:1[89]|20)\d\d[\])]) $/;

/** Behind the article of a law: `§ 12 Abs. 3 S. 2 BGB`. */
function isLaw({ flow: { text }, span: { start } }: Place): boolean {
  return ARTICLE_BEFORE.test(textBefore(text, start, LONGEST_ARTICLE));
}

/** `Art. 87e `, `§ 12 Abs. 3 S. 2 `, `§§ 3, 4 ` */
const ARTICLE_BEFORE =
  /(?:§|\b[Aa]rt(?:\.|ikel)?|\b[Aa]rt[íi]culos?) ?\d{1,4}[a-z]?(?:,? (?:Abs|S|Nr|lit|Satz|ff?|par|inc)?\.? ?\d{0,3}[a-z]?){0,4} $/;
const LONGEST_ARTICLE = 40;

/** In brackets before an act's number: the community that made it. */
function isOfAct({ flow: { text }, span: { start, end } }: Place): boolean {
  return text[start - 1] === '(' && ACT_AFTER.test(text.slice(end, end + 10));
}

/** `) No 3577/92`, `) n. 3577`, `) Nr. 12` */
const ACT_AFTER = /^\) ?(?:[Nn]o|n|[Nn]r|núm|n°|nº)\.? ?\d/;

/** Before the form of a firm, whose name the letters are. */
function isFirm({ flow: { text }, span: { end } }: Place): boolean {
  return LEGAL_FORM.test(text.slice(end, end + 14));
}

/** ` AG`, `, Inc.`, ` Ltd`, ` Corporation` */
const LEGAL_FORM =
  /^,? (?:AG|SE|NV|Inc|Ltd|Limited|LLC|PLC|plc|GmbH|Corp|Corporation|Group|Holdings?|Industries|S\.A|S\.p\.A|Co\.)(?![A-Za-z])/;
