import { firstWord } from '../text/letters';
import type { Lines } from '../text/lines';
import { withRanges } from '../text/ranges';
import { isBibliographyHeading } from './bibliography-heading';
import { startsLower } from './openness';
import { isListOfReferences, referenceListStart } from './reference-list';
import type { Block } from './structure';
import { isNotesHeading } from './words';

/** Which parts of a paper hold a bibliography, and which nothing but notes. */
export interface Sections {
  /** What the blocks are headings of, by block. */
  readonly headings: ReadonlyMap<number, SectionKind>;
  /** What each block stands in, its section's heading left out; as long as the list of blocks. */
  readonly kinds: readonly (SectionKind | undefined)[];
}

export type SectionKind = 'bibliography' | 'notes';

/** Finds the bibliographies and the lists of notes by their headings, whether these are marked as headings or not. */
export function findSections(lines: Lines, blocks: readonly Block[], furniture: ReadonlySet<number>): Sections {
  const headings = new Map<number, SectionKind>();
  const kinds: (SectionKind | undefined)[] = [];
  let open: { readonly kind: SectionKind; readonly level: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    const isOnPage = furniture.has(index);
    const kind = index + 1 < blocks.length && !isOnPage ? sectionKind(lines, blocks, index) : undefined;
    if (kind) {
      headings.set(index, kind);
      open = { kind, level: block.level ?? LOWEST_LEVEL };
      kinds.push(undefined);
    } else {
      if (open && !isOnPage && endsSection(lines, block, open.level)) open = undefined;
      kinds.push(open?.kind);
    }
  }
  return headings.size > 0 ? { headings, kinds } : { headings, kinds: wholeList(lines, blocks, furniture) ?? kinds };
}

/** Everything from its first entry on, where the text is a list of references under no heading that says so. */
function wholeList(
  lines: Lines,
  blocks: readonly Block[],
  furniture: ReadonlySet<number>,
): readonly (SectionKind | undefined)[] | undefined {
  const start = referenceListStart(lines, blocks, furniture);
  return start === undefined ? undefined : blocks.map((_, index) => (index < start ? undefined : 'bibliography'));
}

/** Ends each list of notes with its last note: behind a chapter's notes the next chapter begins. */
export function endWithNotes(sections: Sections, openings: { has(block: number): boolean }): Sections {
  const kinds = [...sections.kinds];
  let lastNote = -Infinity;
  for (let index = 0; index < kinds.length; index++) {
    if (sections.headings.has(index)) lastNote = index;
    if (kinds[index] !== 'notes') continue;
    if (openings.has(index)) lastNote = index;
    else if (!noteAhead(sections, openings, index, lastNote)) kinds[index] = undefined;
  }
  return { headings: sections.headings, kinds };
}

/** Whether a block without a note of its own stands between two that have one, not far from either. */
function noteAhead(
  { kinds }: Sections,
  openings: { has(block: number): boolean },
  index: number,
  lastNote: number,
): boolean {
  for (let next = index + 1; next <= lastNote + MOST_BLOCKS_OF_A_NOTE; next++) {
    if (kinds[next] !== 'notes') return false;
    if (openings.has(next)) return true;
  }
  return false;
}

/** A note may have further paragraphs and quotations. */
const MOST_BLOCKS_OF_A_NOTE = 4;

/** A heading without `#` is ended by any heading with one. */
const LOWEST_LEVEL = 6;

function sectionKind(lines: Lines, blocks: readonly Block[], index: number): SectionKind | undefined {
  const block = blocks[index]!;
  if (
    block.first !== block.last ||
    block.span.end - block.span.start > 60 ||
    block.kind === 'row' ||
    block.kind === 'code'
  )
    return undefined;
  const title = lines.text.slice(block.span.start, block.span.end).replace(/[*_#]/g, '').trim();
  // A bilingual paper says it twice: `References / Referencias`.
  const names = title.split(/ [/|·] /);
  if (names.every(isBibliographyHeading))
    return !OF_A_TOPIC.test(title) || isList(lines, blocks, index + 1) ? 'bibliography' : undefined;
  if (block.kind === 'heading' && NAMES_BIBLIOGRAPHY.test(title) && isListOfReferences(lines, blocks, index))
    return 'bibliography';
  return names.every(isNotesHeading) ? 'notes' : undefined;
}

/** `Complete bibliography (40 titles)`, `References by Subject`, `Referencias del capítulo`: a list, if it looks like one */
const NAMES_BIBLIOGRAPHY = withRanges(
  /\b(?:bibliograph(?:y|ie)|bibliograf[ií]a|references|referencias|refer[êe]ncias|r[ée]f[ée]rences|literaturverzeichnis|quellenverzeichnis)(?![\p{L}\d])/iu,
);

/** `3. Sources`, `3.1 Sources`, `Literatur`: a chapter may be called so too. */
const OF_A_TOPIC = /^(?:\S{1,8} )?(?:sources|literature|fuentes|fontes|fonti|quellen|literatur)[.:]?$/i;

/** Whether most blocks up to the next heading have what entries have: a year, an address. */
function isList(lines: Lines, blocks: readonly Block[], from: number): boolean {
  let entries = 0;
  let others = 0;
  for (let index = from; index < Math.min(blocks.length, from + MOST_LOOKED_AT); index++) {
    const { kind, span } = blocks[index]!;
    if (kind === 'heading') break;
    if (ENTRY_SIGN.test(lines.text.slice(span.start, Math.min(span.end, span.start + 1000)))) entries++;
    else others++;
  }
  return entries > others;
}

const MOST_LOOKED_AT = 12;

/** `2004`, `https://`, `n.d.`, `forthcoming` */
const ENTRY_SIGN = /\b(?:1[5-9]|20)\d\d\b|https?:|www\.|\bn\.\s?d\.|\bforthcoming\b|\bim Erscheinen\b/i;

function endsSection(lines: Lines, block: Block, level: number): boolean {
  if (block.kind === 'heading' && block.level! <= level) return true;
  if (block.first !== block.last) return false;
  const raw = lines.text.slice(block.span.start, block.span.end);
  // In small letters it is the rest of a note that a page break cut: `annex 2, pp. 40-44.`
  return APPENDICES.has(firstWord(raw).toLowerCase()) && APPENDIX.test(raw) && !startsLower(raw);
}

/** `Appendix A: Methods`, `**ANNEX 1**`, `About the author` */
const APPENDIX =
  /^[*_]{0,3}(?:appendix|appendices|annex|anexo|ap[ée]ndice|anhang|about the authors?|acerca del autor|acknowledge?ments)\b.{0,80}$/i;

/** The first words of `APPENDIX`, small. */
const APPENDICES: ReadonlySet<string> = new Set(
  'appendix appendices annex anexo apéndice apendice anhang about acerca acknowledgments acknowledgements'.split(' '),
);
