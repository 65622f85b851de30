import type MarkdownIt from 'markdown-it';
import { moveNotesToFoot } from './foot';
import { decorateInline } from './inline-rule';
import { noteBlock } from './note-rule';
import { placeAll, read } from './reading';
import { RecentPapers } from './recent-papers';

/**
 * The plug-in for VS Code's Markdown preview: notes in any notation become links that show the note and lead to it and
 * back, acronyms show their long form, citations and *Ibid.* the work that they stand for. All that it adds are tokens
 * with attributes and text, which the renderer escapes; no word of a paper becomes HTML by it.
 */
export function extendMarkdownIt(markdown: MarkdownIt): MarkdownIt {
  const recent = new RecentPapers();
  markdown.core.ruler.before('block', 'ibid_read', (state) => read(state, recent));
  markdown.core.ruler.before('inline', 'ibid_place', placeAll);
  markdown.core.ruler.after('inline', 'ibid_foot', moveNotesToFoot);
  markdown.block.ruler.before('table', 'ibid_note', noteBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.inline.ruler.before('text', 'ibid', decorateInline);
  return markdown;
}
