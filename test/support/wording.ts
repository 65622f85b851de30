import type { FlowKind, Language, Style, Wording } from '../../server/src/text/wording';

/**
 * A wording for a test: `*italic*` and `**bold**` become styles, nothing else is read.
 *   wording('Bailey, *Public Security*, 2003.', 'entry')
 */
export function wording(source: string, kind: FlowKind = 'paragraph'): Wording {
  const styles: Style[] = [];
  let text = '';
  let rest = 0;
  for (const match of source.matchAll(/(\*\*?)([^*]+)\1/g)) {
    text += source.slice(rest, match.index);
    styles.push({
      style: match[1] === '*' ? 'italic' : 'bold',
      start: text.length,
      end: text.length + match[2]!.length,
    });
    text += match[2];
    rest = match.index + match[0].length;
  }
  return { kind, text: text + source.slice(rest), styles, marks: [], links: [] };
}

export type { Language };
