import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../server/src/text/span';

/** What a back-reference looks like, by the words of the gold papers. */
export const FORMS = ['ibid', 'id', 'op-cit', 'loc-cit', 'supra', 'infra', 'short', 'hereinafter', 'named'] as const;
export type GoldForm = (typeof FORMS)[number];

/** A back-reference and what a careful editor says that it means. */
export interface GoldBackReference {
  readonly form: GoldForm;
  readonly span: Span;
  readonly words: string;
  /** Whether it means one work, cannot be told from its candidates, or means nothing that the paper gives. */
  readonly meaning: 'work' | 'ambiguous' | 'none';
  readonly works: readonly string[];
}

/** A place that gives a work in full. */
export interface GoldWork {
  readonly id: string;
  readonly span: Span;
  /** So damaged or odd that no program could be asked to read it. */
  readonly unreadable: boolean;
}

/** An author–year citation in running text, and the work that it cites. */
export interface GoldCitation {
  readonly id: string;
  readonly span: Span;
  readonly words: string;
}

/** A paper with its labels. Spans are UTF-16 offsets of `text`, the paper as its author wrote it. */
export interface GoldPaper {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly works: readonly GoldWork[];
  readonly citations: readonly GoldCitation[];
  readonly backReferences: readonly GoldBackReference[];
}

/** The gold papers, by name; the first two letters of a name are its language. */
export function goldPapers(): readonly GoldPaper[] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).filter((name) => /^[a-z]{2}-.*\.(?:md|txt)$/.test(name)); // "es-harbor.md"
  return names.sort().map((name) => readMarks(name, readFileSync(join(FOLDER, name), 'utf8')));
}

const FOLDER = join(__dirname, 'back-references');

/** Takes the labels out of a paper: `⟦ibid = W1|Ibid., 12⟧` leaves `Ibid., 12`. Throws at a label that makes no sense. */
export function readMarks(name: string, source: string): GoldPaper {
  const works: GoldWork[] = [];
  const citations: GoldCitation[] = [];
  const backReferences: GoldBackReference[] = [];
  const open: { readonly head: string; readonly start: number }[] = [];
  let text = '';
  let at = 0;
  for (const { 0: mark, 1: head, index } of source.matchAll(MARK)) {
    text += source.slice(at, index);
    at = index + mark.length;
    if (head !== undefined) {
      open.push({ head, start: text.length });
      continue;
    }
    const label = open.pop();
    if (!label) throw new Error(`${name}: a label ends that never began: …${text.slice(-40)}`);
    const span = { start: label.start, end: text.length };
    const words = text.slice(span.start, span.end);
    const [what = '', ...rest] = label.head.trim().split(/\s+/);
    if (what === 'work') works.push({ id: rest[0]!, span, unreadable: rest[1] === '~' });
    else if (what === 'cites') citations.push({ id: rest[0]!, span, words });
    else backReferences.push({ form: formOf(name, what), span, words, ...meaningOf(name, rest) });
  }
  if (open.length > 0) throw new Error(`${name}: a label never ends: ${open[0]!.head}`);
  text += source.slice(at);
  return { name, language: name.slice(0, 2), text, works, citations, backReferences };
}

// `⟦ibid = W1|` opens a label, `⟧` ends it
const MARK = /⟦([^|⟦⟧]*)\||⟧/g;

function formOf(name: string, what: string): GoldForm {
  const form = FORMS.find((each) => each === what);
  if (!form) throw new Error(`${name}: no such label: ${what}`);
  return form;
}

/** `= W1`, `? W1 W2`, `-` */
function meaningOf(name: string, [sign, ...works]: readonly string[]): Pick<GoldBackReference, 'meaning' | 'works'> {
  if (sign === '=' && works.length === 1) return { meaning: 'work', works };
  if (sign === '?' && works.length > 0) return { meaning: 'ambiguous', works };
  if (sign === '-' && works.length === 0) return { meaning: 'none', works };
  throw new Error(`${name}: no such meaning: ${[sign, ...works].join(' ')}`);
}
