import {
  agreement,
  agreementOf,
  type LabelledField,
  type LabelledReference,
} from '../../recognize/references-agreement';
import { readData } from '../data';
import { type Figures, type Measurement, type Row, shareOf } from '../measurement';
import { referenceByPattern } from '../rivals/reference-pattern';

const FIELDS = ['author', 'year', 'title', 'container', 'pages'] as const;
const FOUR = ['author', 'year', 'title', 'container'] as const;

/** Whether a row counts the reference with this index. */
type Counts = (i: number) => boolean;

type Right = Readonly<Record<LabelledField, boolean>>;

/** The fields of printed references. */
export const referenceFields: Measurement = {
  title: 'References: their fields',
  set: 'AnyStyle core (1,514 references of many disciplines, BSD-2) and the German footnote references of EXCITE (407), both labeled by their makers',
  method:
    'An author is right where the same words name the people and the family names come in the same order; a year by its four digits; a title or container where at most 15 in 100 characters differ, folded; a field that the labels do not have must not be read. In the German set the labels leave out what the makers did not need: there the fields are asked for that the labels have. All references were looked at when the first rules were written; when rules were last mended, only every other one was, and the rest, “held back”, was counted without being read.',
  rival: 'one regular expression for author, year, title and container',
  published:
    'GROBID 0.8.2, from PDF: F1 83.7 strict, 87.0 soft; references in footnotes of law and the humanities (FOSSIL): 72',
  measure() {
    const rows = [
      ...rowsOf('AnyStyle core', 'anystyle-core', false),
      ...rowsOf('EXCITE German footnotes', 'excite-de-footnotes', true),
    ];
    return rows.length > 0 ? rows : undefined;
  },
};

/** @param labeledOnly asks only for the fields that the labels have */
function rowsOf(name: string, file: string, labeledOnly: boolean): readonly Row[] {
  const references = readData<readonly LabelledReference[]>(`datasets/references/${file}.jsonl`);
  if (!references) return [];
  const ours = references.map(agreement);
  const rival = references.map((reference) => agreementOf(reference, asCsl(referenceByPattern(reference.raw))));
  const asked = (i: number, field: LabelledField) => !labeledOnly || references[i]!.fields[field] !== undefined;
  const share = (right: readonly Right[], fields: readonly LabelledField[], counts: Counts): Figures => {
    const counted = right.flatMap((each, i) => {
      const own = fields.filter((field) => asked(i, field));
      return own.length > 0 && counts(i) ? [own.every((field) => each[field])] : [];
    });
    return shareOf(counted.filter(Boolean).length, counted.length);
  };
  const row = (what: string, fields: readonly LabelledField[], counts: Counts = () => true): Row => ({
    name: `${name}: ${what}`,
    cases: references.filter((_, i) => counts(i) && fields.some((field) => asked(i, field))).length,
    ours: share(ours, fields, counts),
    rival: share(rival, fields, counts),
  });
  const heldBack = (i: number) => i % 2 === 0;
  return [
    ...FIELDS.map((field) => row(field, [field])),
    row('author, year, title and container together', FOUR),
    row('the four together, held back', FOUR, heldBack),
  ];
}

function asCsl({ author, year, title, container, pages }: ReturnType<typeof referenceByPattern>) {
  const people = author?.split(/\s*(?:;|&| and | und | y )\s*/).filter(Boolean) ?? [];
  return {
    type: 'document',
    ...(people.length > 0 && { author: people.map(nameOf) }),
    ...(year && { issued: { 'date-parts': [[Number(year)]] } }),
    ...(title && { title }),
    ...(container && { 'container-title': container }),
    ...(pages && { page: pages }),
  };
}

/** `Welsh, D.`, `D. Welsh` */
function nameOf(name: string) {
  const [family, given] = name.includes(',')
    ? name.split(/,\s*/)
    : [name.split(' ').at(-1), name.split(' ').slice(0, -1).join(' ')];
  return { family: family ?? name, ...(given && { given }) };
}
