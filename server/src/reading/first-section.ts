import { foldWords } from '../text/folding';
import type { Lines } from '../text/lines';
import type { Block } from './structure';

/**
 * Whether a heading with `#` at the head of a paper is its first section and not its title: front matter has given the
 * title, in other words, and the heading is not the only one of the highest level.
 */
export function isFirstSection(lines: Lines, blocks: readonly Block[], index: number): boolean {
  const heading = blocks[index]!;
  const title = heading.kind === 'heading' ? titleAbove(lines, blocks[0]!) : undefined;
  if (title === undefined || foldWords(title) === foldWords(textOf(lines, heading))) return false;
  return (
    heading.level! > 1 || blocks.some(({ kind, level }, other) => other > index && kind === 'heading' && level === 1)
  );
}

/** The title in YAML: `title: "The Quays"`, `title: |` with the words below. */
function titleAbove(lines: Lines, block: Block): string | undefined {
  if (block.kind !== 'front-matter') return undefined;
  return TITLE.exec(textOf(lines, block))?.[1];
}

const TITLE =
  /^title[ \t]{0,4}:[ \t]{0,4}(?:[|>][-+]?\s{0,4}\n[ \t]{1,8})?["']?([^"'\s|>][^\n]{0,300}?)["']?[ \t\r]{0,4}$/m;

function textOf({ text }: Lines, { span }: Block): string {
  return text.slice(span.start, Math.min(span.end, span.start + LONGEST));
}

const LONGEST = 4000;
