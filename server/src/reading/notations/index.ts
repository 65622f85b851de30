import { bracket } from './bracket';
import { brokenHtmlSuperscript } from './broken-html-superscript';
import { htmlItem } from './html-item';
import { htmlSuperscript } from './html-superscript';
import { inlineNote } from './inline-note';
import { linked } from './linked';
import type { Notation } from './notation';
import { pandoc } from './pandoc';
import { pandocSuperscript } from './pandoc-superscript';
import { plain } from './plain';
import { round } from './round';
import { slash } from './slash';
import { star } from './star';
import { texSuperscript } from './tex-superscript';
import { unicodeSuperscript } from './unicode-superscript';
import { worded } from './worded';

export type { MarkerMatch, Notation, OpeningMatch } from './notation';

/** How notes may be written. Where two notations fit the same place, the earlier one is asked first. */
export const notations: readonly Notation[] = [
  inlineNote,
  pandoc,
  linked,
  htmlItem,
  brokenHtmlSuperscript,
  htmlSuperscript,
  texSuperscript,
  pandocSuperscript,
  unicodeSuperscript,
  worded,
  star,
  bracket,
  round,
  slash,
  plain,
];

/** The notations whose openings stand for themselves; plain numbers and those in brackets are judged as a run. */
export const selfEvident: readonly Notation[] = [
  pandoc,
  linked,
  htmlItem,
  brokenHtmlSuperscript,
  htmlSuperscript,
  texSuperscript,
  pandocSuperscript,
  unicodeSuperscript,
  worded,
];
