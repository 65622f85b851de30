import { matchAt } from '../../text/matches';
import { LABEL, labelOf, type Notation } from './notation';

/** `Footnote 12: Lee, Harbors.`: a note whose line says what it is, as some readers of scanned pages write it. */
export const worded: Notation = {
  name: 'worded',
  triggers: '',
  opening(text, at) {
    const match =
      text.startsWith('note', at + 4) || text.startsWith('note', at + 3) ? matchAt(OPENING, text, at) : null;
    if (!match) return undefined;
    const label = match[2]!;
    const end = at + match[1]!.length + label.length;
    return { label: labelOf(label), span: { start: at, end }, text: OPENING.lastIndex };
  },
};

/** `Footnote 12: `, `Endnote 3: `, `Footnote *: ` */
const OPENING = new RegExp(String.raw`((?:Foot|End)note )(${LABEL}):[ \t]{0,4}`, 'y');
