import type { GoldPaper } from '../../gold/back-references';
import type { Outcome } from '../../gold/back-references-score';

/** Takes every back-reference, where somebody shows it, for the work that the paper gave last in full. */
export function lastCited({ name, language, text, works, backReferences }: GoldPaper): readonly Outcome[] {
  return backReferences.map((label): Outcome => {
    const last = works.findLast(({ span }) => span.end <= label.span.start);
    const isRight = label.meaning === 'work' && last?.id === label.works[0];
    return {
      paper: name,
      language,
      form: label.form,
      line: text.slice(0, label.span.start).split('\n').length,
      words: label.words,
      wanted: label.meaning === 'work' ? 'work' : 'report',
      given: last === undefined ? 'reported' : isRight ? 'right' : 'wrong',
      detail: last?.id ?? 'nothing',
    };
  });
}
