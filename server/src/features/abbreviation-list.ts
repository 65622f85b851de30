import type { Paper } from '../paper/paper';
import { plain } from './hover/markdown';
import type { Markup } from './lists';

/** The list of abbreviations that a paper opens with, by their letters: the defined ones, with their long forms. */
export function abbreviationList({ acronyms }: Paper, markup: Markup): string {
  const defined = acronyms.flatMap(({ shortForm, longForm }) => (longForm ? [[shortForm, longForm] as const] : []));
  const sorted = defined.sort(([a, long], [b, other]) => a.localeCompare(b) || long.localeCompare(other));
  const width = Math.max(0, ...sorted.map(([shortForm]) => shortForm.length));
  return sorted
    .map(([shortForm, longForm]) => {
      if (markup === 'markdown') return `- **${plain(shortForm)}**: ${plain(longForm)}\n`;
      return `${shortForm.padEnd(width)}  ${longForm}\n`;
    })
    .join('');
}
