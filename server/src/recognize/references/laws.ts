import type { Reference } from '../mentions';
import type { Clause } from './clauses';
import type { Print } from './print';

/** A law, a treaty, a constitution or a court's decision that a note cites by its own name. */
export function readLaw({ text }: Print, { start, end, prose, signal }: Clause): Reference | undefined {
  if (prose || end - start > LONGEST) return undefined;
  const words = text.slice(start, end);
  const signaled = signal && { signal };
  return (
    readStatute(words, start, signaled) ?? readArticle(words, start, signaled) ?? readDecision(words, start, signaled)
  );
}

const LONGEST = 400;

type Signaled = Pick<Reference, 'signal'> | undefined;

/** "Quay and Harbor Act of 2009, Public Law 97-3, Title VI", "Safe Piers Act (P.L. 96-21), § 402" */
function readStatute(words: string, start: number, signaled: Signaled): Reference | undefined {
  const found = words.includes('L. ') || words.includes('Public Law') ? STATUTE.exec(words) : null;
  const title = found?.[1];
  if (title === undefined) return undefined;
  const year = found![2] ?? found![3];
  // "Act of 2009" gives it at the title's end; "123 Stat. 2009" behind it is a page.
  const dated = found![2] ? start + title.length - 4 : year ? start + words.lastIndexOf(year) : 0;
  return {
    span: { start, end: start + words.length },
    csl: { type: 'legislation', title, ...(year && { issued: { 'date-parts': [[Number(year)]] } }) },
    parts: {
      title: { start, end: start + title.length },
      ...(year && { issued: { start: dated, end: dated + 4 } }),
    },
    ...signaled,
  };
}

// A name that ends in "Act", "Act of 2009" or "Act, 2010", the number of the law, and behind it nothing but places in it and dates:
// ", Title VI", ", § 402", ", sec. 3(a)", ", 40 Stat. 77 (2009)", ", May 3, 2006"
const STATUTE =
  /^([A-ZÀ-Þ][^;:()"“”]{2,140} Act(?:(?: of|,) (\d{4}))?),? \(?(?:Public Law|Pub\. ?L\.|P\.L\.)(?: No\.)? ?\d{2,3}[-–]\d{1,4}\)?(?:,? \(?(?:\d{1,3} Stat\. ?[\d, ]{1,12}|(?:Title|[Ss]ec(?:tion|s?\.)|§§?|Div(?:ision|\.)) ?[\w()-]{1,12}|\d{1,3}(?:st|nd|rd|th) Congress|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|(\d{4}))\)?){0,4}\.?$/;

/** "Ley de Puertos, art. 12", "Harbor Free Trade Agreement, Article 3(2)", "Constitución Política de Lima, artículo 9" */
function readArticle(words: string, start: number, signaled: Signaled): Reference | undefined {
  const article = ARTICLE.exec(words);
  const title = article && words.slice(0, article.index);
  if (!title || !/^[A-ZÀ-Þ]/.test(title) || /[.;:"“”]\s/.test(title)) return undefined;
  if (!OPENS_LAW.test(title) && !ENDS_LAW.test(title)) return undefined;
  const value = article[1]!;
  const at = start + article.index + article[0].lastIndexOf(value);
  return {
    span: { start, end: start + words.length },
    csl: { type: TREATY.test(title) ? 'treaty' : 'legislation', title },
    parts: { title: { start, end: start + title.length } },
    locator: { label: 'article', value, span: { start: at, end: at + value.length } },
    ...signaled,
  };
}

// ", art. 12", ", arts. 3 y 4", ", Article 1110", ", artículo 21", ", § 4", and little behind it
const ARTICLE =
  /,\s(?:[Aa]rts?\.|[Aa]rticles?|[Aa]rtículos?|[Aa]rtikel|§§?|[Ss]ecs?\.|[Ss]ection)\s?(\d+[\w()-]*)[^,;]{0,40}$/;

// "Ley de Puertos", "Constitución Política", "Tratado de Libre Comercio", "Gesetz über …"
const OPENS_LAW =
  /^(?:Ley|Decreto|Reglamento|Código|Constitución|Estatuto|Tratado|Convenio|Convención|Acuerdo|Protocolo|Carta|Loi|Traité|Gesetz|Grundgesetz|Treaty|Constitution|Convention|Agreement|Protocol)\b/;

// "Harbor Free Trade Agreement", "Vienna Convention", "Quay Act of 1996", "Criminal Code"
const ENDS_LAW =
  / (?:Act|Agreement|Treaty|Convention|Constitution|Code|Protocol|Charter|Covenant|Law|Statute)(?: of \d{4}| \(\d{4}\))?$/;

// "Harbor Free Trade Agreement", "Tratado de Libre Comercio"
const TREATY = /\b(?:Agreement|Treaty|Convention|Covenant|Protocol|Tratado|Traité|Convenio|Convención|Protocolo)\b/;

/** "County of Quays v. Mole, 500 U.S. 44, 56 (1991)": the page cited stands behind the page where the decision starts. */
function readDecision(words: string, start: number, signaled: Signaled): Reference | undefined {
  const found =
    words.includes(' v. ') || words.includes(' vs. ') ? (DECISION.exec(words) ?? NUMBERED_CASE.exec(words)) : null;
  if (!found) return undefined;
  const [, title, page, year] = found;
  const at = page ? start + words.indexOf(`, ${page}`, title!.length + 2) + 2 : 0;
  const dated = year ? start + found[0].lastIndexOf(year) : 0;
  return {
    span: { start, end: start + found[0].length },
    csl: { type: 'legal_case', title: title!, ...(year && { issued: { 'date-parts': [[Number(year)]] } }) },
    parts: {
      title: { start, end: start + title!.length },
      ...(year && { issued: { start: dated, end: dated + 4 } }),
    },
    ...(page && { locator: { label: 'page', value: page, span: { start: at, end: at + page.length } } }),
    ...signaled,
  };
}

// "County of Quays v. Mole, 500 U.S. 44, 56 (1991)", "Quist, Inc. v. Harbor, 12 F.3d 8 (2d Cir. 1999)", and behind it "(holding …"
const DECISION =
  /^([A-ZÀ-Þ][^,;()]{1,80}(?:, (?:Inc|Ltd|LLC|LLP|Co|Corp|N\.A|S\.A)\.?)? vs?\. [A-ZÀ-Þ][^;()\d]{1,80}), \d{1,4} [A-Z][A-Za-z\d. ]{1,14} \d{1,5}(?:, ([\d–-]{1,9}))?(?: \((?:[^()\d]{0,20}|\d[a-z]{1,2} [^()\d]{0,20})(\d{4})\))?(?=\.?$| \(|\))/;

// "Quay Districts v. Harbor States, MAC Case No. ARB/05/9, Award (June 19, 2007)", "Mole v. Piers, Application no. 301/04 (2009)"
const NUMBERED_CASE =
  /^([A-ZÀ-Þ][^,;()]{1,80} vs?\. [A-ZÀ-Þ][^;()\d]{1,80}?), (?:[A-Z]{2,8} )?(?:[Cc]ase|[Aa]pplication|[Aa]ppl?\.) [Nn]os?\. [^\s,;]{1,30}()(?:[^;()]{0,80}\((?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?(\d{4})\))?/;
