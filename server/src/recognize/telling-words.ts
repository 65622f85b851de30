import { Vocabulary } from '../text/vocabulary';
import { KIND_OF } from './cross-references/kinds';

/** What a word may be part of. */
type Told = 'label' | 'part' | 'sole' | 'back' | 'note';

/** Where the words of a text begin that may be part of a reference, by what they tell of; UTF-16 offsets, in order. */
export type TellingWords = ReadonlyMap<Told, readonly number[]>;

/**
 * The words without which a text holds no reference of some kind. Most paragraphs have none of them, and looking for all
 * of them at once is cheaper than an expression for each kind.
 */
export function tellingWords(text: string): TellingWords {
  return WORDS.startsIn(text);
}

/** Each word small and with a capital. */
function both(words: string): string {
  return words
    .split(' ')
    .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)])
    .join(', ');
}

const WORDS = new Vocabulary<Told>({
  // `Table 1`, `Figs. 2 and 3`
  label: both([...KIND_OF.keys()].join(' ')),
  // `the next section`, `the chapter on harbors`
  part: `${both('section chapter sección apartado capítulo chapitre')}, part, parte, partie, Abschnitt, Kapitel, Teil`,
  // `in the introduction`, `see Annex`
  sole: both('introduction introducción conclusion conclusions annex appendix anexo apéndice'),
  // `Ibid.`, `lbid.` and `1bid.` (I read as l or 1), `Ebd.`, `Ders.`, `op. cit.`, `opcit`, `ob. citada`, `art. préc.`, `supra`, `a.a.O.`
  back:
    `${both('ib ibid ibidem ibíd ibídem íbid íbidem id idem íd ídem ivi eb ebd ebda ebenda ebendort eadem lbid bid')}, ` +
    `${both('cit citada citado cité citée cités citées opcit obcit loccit préc précité précitée précités précitées')}, ` +
    `${both('supra ders dies')}, IBID, O.`,
  // `note 12`, `n. 12`, `Fn. 3`
  note:
    `${both('note notes footnote footnotes endnote endnotes n nn nota notas fn anm')}, ` + 'Fußn, Fußnote, Fußnoten',
});
