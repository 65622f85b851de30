import type { Span } from '../../../server/src/text/span';
import type { Part, PlantedPaper, Style } from './planted-paper';

/** A planted paper as text, and where each citation stands in it, by its key. */
export interface Printed {
  readonly text: string;
  readonly places: ReadonlyMap<number, Span>;
}

export function print({ notes, style }: PlantedPaper): Printed {
  let text = '# Harbors and their keepers\n';
  for (const [index, { number, sentence }] of notes.entries()) {
    text += index % 4 === 0 ? '\n\n' : ' ';
    text += sentence + markOf(style, number);
  }
  text += style.notation === 'list' ? '\n\n## Notes\n' : '\n';
  const places = new Map<number, Span>();
  for (const note of notes) {
    text += `\n${openingOf(style, note.number)}`;
    for (const [index, part] of note.parts.entries()) {
      if (index > 0) text += '; ';
      const start = text.length;
      text += inItalics(style, said(part, index === 0));
      places.set(part.key, { start, end: text.length });
    }
    text += '.\n';
  }
  return { text, places };
}

function markOf({ notation }: Style, number: number): string {
  return notation === 'pandoc' ? `[^${number}]` : `<sup>${number}</sup>`;
}

function openingOf({ notation }: Style, number: number): string {
  if (notation === 'pandoc') return `[^${number}]: `;
  return notation === 'list' ? `${number}. ` : `<sup>${number}</sup> `;
}

function said({ form, work, page, number, signal }: Part, opensNote: boolean): string {
  const introduced = opensNote ? signal : signal.toLowerCase();
  switch (form) {
    case 'full':
      return `${introduced}${work!.full}, ${page}`;
    case 'ibid':
      return `${introduced}${opensNote && signal === '' ? 'Ibid.' : 'ibid.'}, ${page}`;
    case 'op-cit':
      return `${introduced}${work!.family}, op. cit., ${page}`;
    case 'supra':
      return `${introduced}${work!.family}, supra note ${number}, at ${page}`;
    case 'short':
      return `${introduced}${work!.family}, ${work!.title}, ${page}`;
    case 'comment':
      return `The harbor office kept no records of the ${page} barges that it had sold`;
  }
}

function inItalics({ italic }: Style, words: string): string {
  return words.replaceAll('*', italic);
}
