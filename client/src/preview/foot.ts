import type { StateCore, Token } from 'markdown-it';
import { ids } from './decoration';
import { footNumbers } from './notes';
import { place } from './placement';
import { type Reading, readingOf } from './reading';
import { passageTitle } from './titles';
import { previewWords } from './words';

/**
 * Gathers the notes that a renderer is to gather, `[^1]: …` and `^[…]`, at the foot of the page, in the order in which
 * they are called. They leave their source lines behind: the preview scrolls by them.
 */
export function moveNotesToFoot(state: StateCore): void {
  const reading = readingOf(state);
  if (!reading) return;
  const { body, notes } = takeNotes(state.tokens);
  for (const [index, note] of reading.paper.notes.entries())
    if (note.notation === 'inline') notes.set(index, inlineNote(state, reading, index));
  if (notes.size === 0) return;
  const ordered = [...footNumbers(reading.paper)].filter(([index]) => notes.has(index));
  state.tokens = [
    ...body,
    open(state, 'section', { class: 'ibid-notes', 'aria-label': previewWords[reading.paper.language].notes }),
    open(state, 'hr', {}, 0),
    open(state, 'ol', {}),
    ...ordered.flatMap(([index, number]) => [
      open(state, 'li', { id: ids.note(index), value: String(number) }),
      ...withWayBack(state, reading, index, notes.get(index)!),
      close(state, 'li'),
    ]),
    close(state, 'ol'),
    close(state, 'section'),
  ];
}

/** Parts the tokens of the notes from the others. */
function takeNotes(tokens: readonly Token[]): { body: Token[]; notes: Map<number, Token[]> } {
  const body: Token[] = [];
  const notes = new Map<number, Token[]>();
  const within: Token[][] = [];
  for (const token of tokens) {
    if (token.type === 'ibid_note_open') {
      const note: Token[] = [];
      notes.set(token.meta.note, note);
      within.push(note);
    } else if (token.type === 'ibid_note_close') within.pop();
    else if (within.length > 0) {
      token.map = null;
      within.at(-1)!.push(token);
    } else body.push(token);
  }
  return { body, notes };
}

/** The paragraph of a note that is written inside its mark. */
function inlineNote(state: StateCore, { paper, decorations, placements }: Reading, index: number): Token[] {
  const { start, end } = paper.notes[index]!.parts[0]!;
  const inline = new state.Token('inline', '', 0);
  inline.content = state.src.slice(start, end);
  inline.children = [];
  const placement = place([{ at: 0, length: end - start, source: start }], paper.lines, decorations);
  if (placement) placements.set(inline.children, placement);
  state.md.inline.parse(inline.content, state.md, state.env, inline.children);
  return [open(state, 'p', {}), inline, close(state, 'p')];
}

/** The note's tokens with a link to its first marker behind the last word. */
function withWayBack(state: StateCore, { paper }: Reading, index: number, tokens: Token[]): Token[] {
  const marker = paper.notes[index]!.markers[0];
  const last = tokens.findLast(({ type }) => type === 'inline');
  if (marker === undefined || !last?.children) return tokens;
  const text = new state.Token('text', '', 0);
  text.content = ' ';
  const arrow = new state.Token('text', '', 0);
  arrow.content = '↩';
  const link = new state.Token('link_open', 'a', 1);
  link.attrs = [
    ['class', 'ibid-back'],
    ['href', `#${ids.marker(marker)}`],
    ['title', passageTitle(paper, marker)],
  ];
  last.children.push(text, link, arrow, new state.Token('link_close', 'a', -1));
  return tokens;
}

function open(state: StateCore, tag: string, attributes: Readonly<Record<string, string>>, nesting: 0 | 1 = 1): Token {
  const token = new state.Token('ibid_open', tag, nesting);
  token.block = true;
  token.attrs = Object.entries(attributes);
  return token;
}

function close(state: StateCore, tag: string): Token {
  const token = new state.Token('ibid_close', tag, -1);
  token.block = true;
  return token;
}
