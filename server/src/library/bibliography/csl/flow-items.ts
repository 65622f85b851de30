import type { Span } from '../../../text/span';

/** One `{…}` of a list, and what parts it from the one before. */
export interface FlowItem {
  readonly span: Span;
  readonly isClosed: boolean;
  /** A comma stands before it, or it is the first. */
  readonly isParted: boolean;
}

/**
 * The items of a list of objects as JSON writes it, by their braces alone: `[{…}, {…}]`. What is wrong inside one
 * item does not keep the others from being found.
 *
 * @param at where the list's bracket stands
 */
export function* flowItems(text: string, at: number): Generator<FlowItem, void> {
  let isParted = true;
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (code === CLOSING_BRACKET) return;
    if (code === COMMA) isParted = true;
    if (code !== OPENING_BRACE) continue;
    const end = closingBrace(text, next);
    yield { span: { start: next, end: end ?? text.length }, isClosed: end !== undefined, isParted };
    if (end === undefined) return;
    isParted = false;
    next = end - 1;
  }
}

/** The offset behind the brace that closes the one at `at`; braces in strings do not count. */
function closingBrace(text: string, at: number): number | undefined {
  let depth = 0;
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) {
      STRING.lastIndex = next;
      if (!STRING.test(text)) continue; // nothing ends it in its line: a stray quotation mark
      next = STRING.lastIndex - 1;
    } else if (code === OPENING_BRACE) depth++;
    else if (code === CLOSING_BRACE && --depth === 0) return next + 1;
  }
  return undefined;
}

// `"Ports \"and\" pipelines"`; a string ends in its line
const STRING = /"(?:[^"\\\n]|\\.)*"/y;

const QUOTE = 34;
const COMMA = 44;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;
