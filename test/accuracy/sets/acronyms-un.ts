import { readPaper } from '../../../server/src/paper/read-paper';
import { sourceSpan } from '../../../server/src/text/flow';
import type { Span } from '../../../server/src/text/span';
import { readData } from '../data';
import { count, type Figures, figuresOf, type Measurement, newTally, type Row } from '../measurement';
import { allCapitals } from '../rivals/all-capitals';
import { schwartzHearst } from '../rivals/schwartz-hearst';

/** A sentence with its short and long forms, as the shared task gives it: character spans. */
interface Sentence {
  /** `1`, `2`, …: the number of the sentence. */
  readonly ID: string;
  readonly text: string;
  readonly acronyms: readonly (readonly [number, number])[];
  readonly 'long-forms': readonly (readonly [number, number])[];
}

interface Forms {
  readonly short: readonly Span[];
  readonly long: readonly Span[];
}

/** The shared task's own measure on its own sentences. */
export const acronymsUn: Measurement = {
  title: 'Acronyms: short and long forms',
  set: 'SDU@AAAI-22 acronym extraction, sentences of United Nations documents, the training files of English (legal) and Spanish, labeled by the task. All were looked at when the first rules were written; when rules were last mended, only sentences of odd number were, and those of even number were counted without being read: the rows “held back”',
  method:
    'The measure of the task on what the product shows of each sentence, read as a paper of its own: exact spans, every mention of a short form counts, defined or not; precision and recall of short and of long forms are averaged, and F1 is of these means. When rules were last mended, all 1,982 disagreements of the odd English sentences were read. About one in six was a mistake of the reading: hyphenated short forms taken apart (FARC-EP; 165), long forms missed or begun at the wrong word (140), short forms not seen (45), words in capitals (14); two in five of them are mended. The others, in round figures, are labels that a careful editor would not follow, and no rule was written for them: short forms without a label, though others of their kind have one (UN, UNU, a.m.; 220), a number or a neighbor counted in (COP 10, IMF/OECD, UN-Habitat) and the short form given instead (340), parts of the symbols of documents (ECE in ECE/TRANS/SC.3; 180), units, formulas and variables of equations (170), stray signs and half words (120), codes with digits (50), titles and words (H.E., Ad Hoc; 40), and halves of names, glosses and definitions of variables for long forms (about 500).',
  rival: 'Schwartz and Hearst 2003, and every word in capitals as a short form',
  published:
    "best systems of the shared task, on its test files: 72 (English, legal) and 65 (Spanish); the task's own rules: 15.6 and 9.5",
  measure() {
    const rows = (['english-legal', 'spanish'] as const).flatMap((name) => {
      const sentences = readData<readonly Sentence[]>(`datasets/acronyms/${name}.train.json`);
      return sentences ? [row(name, sentences), row(`${name}, held back`, sentences.filter(isHeldBack))] : [];
    });
    return rows.length > 0 ? rows : undefined;
  },
};

function row(name: string, sentences: readonly Sentence[]): Row {
  const cases = sentences.reduce((sum, each) => sum + each.acronyms.length + each['long-forms'].length, 0);
  return { name, cases, ours: scored(sentences, shown), rival: scored(sentences, bySimpleRules) };
}

/** Whether the sentence was not read when rules were last mended. */
function isHeldBack({ ID }: Sentence): boolean {
  return Number(ID) % 2 === 0;
}

function scored(sentences: readonly Sentence[], read: (text: string) => Forms): Figures {
  const [short, long] = [newTally(), newTally()];
  for (const sentence of sentences) {
    const forms = read(sentence.text);
    count(short, sentence.acronyms.map(keyOf), forms.short.map(spanKey));
    count(long, sentence['long-forms'].map(keyOf), forms.long.map(spanKey));
  }
  return figuresOf(short, long);
}

/** What the product shows of a sentence that is the whole of a paper: hover, outline and `ibid index` have the same. */
function shown(text: string): Forms {
  // A star in the data marks a note, no emphasis.
  const { acronyms } = readPaper('file:///sentence.txt', text.replaceAll('*', '+'));
  const uses = acronyms.flatMap((acronym) => acronym.uses.map(sourceSpan));
  const longForms = acronyms.flatMap(({ definitions }) => definitions.map(({ long }) => sourceSpan(long)));
  return { short: uses.map((span) => withEnding(text, span)), long: longForms };
}

function bySimpleRules(text: string): Forms {
  const pairs = schwartzHearst(text);
  return { short: [...allCapitals(text), ...pairs.map(({ short }) => short)], long: pairs.map(({ long }) => long) };
}

/** The data counts a plural or possessive s as a part of the short form. */
function withEnding(text: string, { start, end }: Span): Span {
  const ending = /^(?:['’]?s)(?![a-z])/.exec(text.slice(end, end + 3));
  return { start, end: end + (ending?.[0].length ?? 0) };
}

function keyOf([start, end]: readonly [number, number]): string {
  return `${start} ${end}`;
}

function spanKey({ start, end }: Span): string {
  return `${start} ${end}`;
}
