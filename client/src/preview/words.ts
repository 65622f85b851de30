import type { Language } from '../../../server/src/text/wording';

/** What the preview adds to a paper, in the paper's own language: it stands between the paper's words. */
export interface PreviewWords {
  readonly notes: string;
  readonly noSuchNote: (label: string) => string;
  /** Heads the works that an ambiguous citation may mean. */
  readonly mayMean: string;
}

export const previewWords: Readonly<Record<Language, PreviewWords>> = {
  en: { notes: 'Notes', noSuchNote: (label) => `There is no note ${label}.`, mayMean: 'It may mean:' },
  es: { notes: 'Notas', noSuchNote: (label) => `No hay nota ${label}.`, mayMean: 'Puede remitir a:' },
  fr: { notes: 'Notes', noSuchNote: (label) => `Il n’y a pas de note ${label}.`, mayMean: 'Peut renvoyer à :' },
  pt: { notes: 'Notas', noSuchNote: (label) => `Não há nota ${label}.`, mayMean: 'Pode remeter a:' },
  de: { notes: 'Anmerkungen', noSuchNote: (label) => `Es gibt keine Anmerkung ${label}.`, mayMean: 'Möglich sind:' },
  it: { notes: 'Note', noSuchNote: (label) => `Non c’è la nota ${label}.`, mayMean: 'Può rimandare a:' },
};
