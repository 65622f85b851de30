import type { StateInline, Token } from 'markdown-it';
import type { Call, Decoration, OpeningDecoration } from './decoration';
import type { Placed } from './placement';
import { readingOf } from './reading';

/** markdown-it's inline rule for everything that is decorated. It comes before all others. */
export function decorateInline(state: StateInline, silent: boolean): boolean {
  const placement = readingOf(state)?.placements.get(state.tokens);
  if (!placement) return false;
  for (const { span, decoration, isDetached } of placement.at(state.pos)) {
    if (span.end > state.posMax) continue;
    if (!silent) emit(state, decoration, isDetached);
    if (span.end === span.start) continue;
    state.pos = span.end;
    return true;
  }
  return goToNext(state, silent, placement.next(state.pos));
}

/** Text up to the next decoration, where no markup stands before it: the rule for text would run past it. */
function goToNext(state: StateInline, silent: boolean, next: number | undefined): boolean {
  if (next === undefined || next > state.posMax) return false;
  for (let at = state.pos; at < next; at++) if (STOPS.has(state.src.charCodeAt(at))) return false;
  if (!silent) state.pending += state.src.slice(state.pos, next);
  state.pos = next;
  return true;
}

/** The characters at which markdown-it's rule for text stops. */
const STOPS = new Set(Array.from('\n!#$%&*+-:<=>@[\\]^_`{}~', (character) => character.charCodeAt(0)));

function emit(state: StateInline, decoration: Decoration, isDetached: Placed['isDetached']): void {
  switch (decoration.kind) {
    case 'anchor':
      wrap(state, 'span', { id: decoration.id }, '');
      break;
    case 'marker':
      raise(state, decoration.raised, 'ibid-marker', () => calls(state, decoration.calls));
      break;
    case 'opening':
      opening(state, decoration, isDetached);
      break;
    case 'abbreviation':
      wrap(state, 'abbr', { title: decoration.title }, decoration.text);
      break;
    case 'citation':
      link(state, { class: 'ibid-citation', href: decoration.href, title: decoration.title }, decoration.text);
      break;
  }
}

function calls(state: StateInline, all: readonly Call[]): void {
  for (const [i, { text, id, href, title }] of all.entries()) {
    if (i > 0) wrapText(state, ',');
    if (href) link(state, { id, href, title }, text);
    else wrap(state, 'span', { id, class: 'ibid-missing', title }, text);
  }
}

/** A note's number where the note stands: a place to go to, and the way back. */
function opening(
  state: StateInline,
  { id, href, title = '', text, raised }: OpeningDecoration,
  isDetached: boolean,
): void {
  const isFirst = state.tokens.length === 0 && state.pending.trim() === '';
  if (!isFirst) breakLine(state);
  raise(state, raised && !isDetached, 'ibid-opening', () => {
    const words = isDetached ? '↩' : text;
    if (href) link(state, { id, href, title }, words);
    else wrap(state, 'span', { id }, isDetached ? '' : text);
  });
  if (isDetached) wrapText(state, ' ');
}

/** Each note starts on a line of its own. */
function breakLine(state: StateInline): void {
  const last = state.tokens.at(-1);
  if (last?.type === 'softbreak' && state.pending.trim() === '') last.type = 'hardbreak';
  else if (last?.type !== 'hardbreak') state.push('hardbreak', 'br', 0);
}

function raise(state: StateInline, raised: boolean, name: string, content: () => void): void {
  const tag = raised ? 'sup' : 'span';
  state.push('ibid_open', tag, 1).attrSet('class', name);
  content();
  state.push('ibid_close', tag, -1);
}

/** A link; where the paper's own link holds the words already, only the words. */
function link(state: StateInline, attributes: Readonly<Record<string, string>>, text: string): void {
  if (isInLink(state.tokens)) state.pending += text;
  else {
    state.push('link_open', 'a', 1).attrs = Object.entries(attributes);
    wrapText(state, text);
    state.push('link_close', 'a', -1);
  }
}

function wrap(state: StateInline, tag: string, attributes: Readonly<Record<string, string>>, text: string): void {
  state.push('ibid_open', tag, 1).attrs = Object.entries(attributes);
  if (text !== '') wrapText(state, text);
  state.push('ibid_close', tag, -1);
}

function wrapText(state: StateInline, text: string): void {
  state.push('text', '', 0).content = text;
}

function isInLink(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(
    ({ type, content }) => LINK.has(type) || (type === 'html_inline' && A_TAG.test(content)),
  );
  return last !== undefined && last.type !== 'link_close' && !last.content.startsWith('</');
}

const LINK = new Set(['link_open', 'link_close']);
/** `<a href="…">`, `</a>` */
const A_TAG = /^<\/?a(?:\s|>)/i;
