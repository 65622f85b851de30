import type { CslItem, CslName } from '../recognize/csl';
import type { Reference } from '../recognize/mentions';
import { familyNames, yearOf } from '../recognize/references/names';
import type { Flow } from '../text/flow';
import type { Work } from './paper';

/** A place that gives in full a work that stands elsewhere as well. */
export interface Repeat {
  /** Index into the works. */
  readonly work: number;
  readonly flow: Flow;
  readonly note: number | undefined;
  readonly reference: Reference;
}

export interface WorksCollected {
  readonly works: readonly Work[];
  readonly repeats: readonly Repeat[];
}

/** An entry of the bibliography as it was read. */
export interface EntryRead {
  readonly flow: Flow;
  readonly reference: Reference;
}

/** A reference in a note (`note` is its index) or in running text. */
export interface NoteReferenceRead extends EntryRead {
  readonly note: number | undefined;
}

/**
 * The works of a paper: each entry of its bibliography, then each work that a note gives in full and no entry has.
 * A work given again is a repeat; works that merely look alike stay two.
 */
export function collectWorks(
  entries: readonly EntryRead[],
  noteReferences: readonly NoteReferenceRead[],
): WorksCollected {
  const works: Work[] = [];
  const repeats: Repeat[] = [];
  const ids = new Set<string>();
  const known = new Map<string, number>();
  const add = ({ flow, reference }: EntryRead, csl: CslItem, where: Work['where'], note?: number) => {
    for (const sign of signs(csl)) if (!known.has(sign)) known.set(sign, works.length);
    const id = uniqueId(csl, ids);
    works.push({
      id,
      csl,
      place: { flow, span: reference.span },
      where,
      ...(note !== undefined && { note }),
      reference,
    });
  };
  for (const { entry, csl } of completed(entries)) add(entry, csl, 'entry');
  for (const read of noteReferences) {
    const csl = withCollection(
      read.reference,
      read.reference.csl,
      works.map((work) => work.csl),
    );
    const work =
      signs(csl)
        .map((sign) => known.get(sign))
        .find((index) => index !== undefined) ?? shortened(csl, works);
    if (work !== undefined) repeats.push({ work, flow: read.flow, note: read.note, reference: read.reference });
    else add(read, csl, read.note === undefined ? 'prose' : 'note', read.note);
  }
  return { works, repeats };
}

/** The entries with what other entries say of them: the author a dash repeats, the book that "(ibid.)" names. */
function completed(entries: readonly EntryRead[]): readonly { readonly entry: EntryRead; readonly csl: CslItem }[] {
  const done: CslItem[] = [];
  return entries.map((entry) => {
    const { reference } = entry;
    const csl = withCollection(
      reference,
      reference.repeatsAuthor ? withAuthorOf(done.at(-1), reference.csl) : reference.csl,
      done,
    );
    done.push(csl);
    return { entry, csl };
  });
}

function withAuthorOf(above: CslItem | undefined, csl: CslItem): CslItem {
  const people = above?.author ?? above?.editor;
  return people === undefined || csl.author ? csl : { ...csl, author: people };
}

/** "in Tomás Rey (ibid.)": the book that an earlier entry names with that editor or author. */
function withCollection({ inCollectionOf }: Reference, csl: CslItem, earlier: readonly CslItem[]): CslItem {
  if (!inCollectionOf) return csl;
  const name = fold(inCollectionOf.name);
  const has = (people: readonly CslName[] | undefined) =>
    people?.some(({ family, literal }) => {
      const own = fold(family ?? literal ?? '');
      return own !== '' && ` ${name} `.includes(` ${own} `);
    }) ?? false;
  const book = earlier.findLast((item) => has(item.editor)) ?? earlier.findLast((item) => has(item.author));
  if (!book) return csl;
  const { editor, author, publisher } = book;
  const place = book['publisher-place'];
  const container = editor && author ? book['container-title'] : (book['container-title'] ?? book.title);
  return {
    ...csl,
    type: 'chapter',
    ...((editor ?? author) && { editor: has(editor) ? editor : author }),
    ...(container && { 'container-title': container }),
    ...(publisher && { publisher }),
    ...(place && { 'publisher-place': place }),
  };
}

/** What two places of one work agree in: people, year and title; title and container; address and title. */
function signs(csl: CslItem): readonly string[] {
  const title = fold(csl.title ?? '');
  const container = fold(csl['container-title'] ?? '');
  const year = yearOf(csl) ?? '';
  const day = csl.issued?.['date-parts']?.[0]?.join('-') ?? year;
  const people = familyNames(csl).map(fold).join(' ');
  if (title === '') return container === '' ? [] : [`source|${people}|${container}|${day}`];
  const url = csl.URL ?? csl.DOI;
  return [
    ...(people !== '' || container !== ''
      ? [`work|${people}|${year}|${title}|${container === '' ? '' : day}`]
      : [`title|${title}|${day}`]),
    ...(container !== '' && people !== '' ? [`held|${people}|${title}|${container}|${year}`] : []),
    ...(url ? [`url|${title}|${url}`] : []),
  ];
}

/** A later note may shorten the title and leave out the rest: "Quist, *The Price of a Stamp*, 12". */
function shortened(csl: CslItem, works: readonly Work[]): number | undefined {
  const title = fold(csl.title ?? '');
  if (csl.issued || csl.publisher || csl.URL || title.split(' ').length < 2) return undefined;
  const people = familyNames(csl).map(fold);
  if (people.length === 0) return undefined;
  const fitting = works.flatMap((work, index) => {
    const others = familyNames(work.csl).map(fold);
    const same = people.every((name) => others.some((other) => other === name || other.endsWith(` ${name}`)));
    return same && `${fold(work.csl.title ?? '')} `.startsWith(`${title} `) ? [index] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** `bailey-2003-introduction-new-security`, with `-2` where another work came to the same. */
function uniqueId(csl: CslItem, taken: Set<string>): string {
  const words = fold(csl.title ?? csl['container-title'] ?? '')
    .split(' ')
    .filter((word) => word.length > 3);
  const date = csl.title === undefined ? csl.issued?.['date-parts']?.[0]?.join('-') : yearOf(csl);
  const name = [fold(familyNames(csl)[0] ?? ''), date && fold(date), ...words.slice(0, 3)];
  const base = name.filter(Boolean).join('-').replace(/\s+/g, '-') || 'work';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** Lower case, without accents and punctuation. */
function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
