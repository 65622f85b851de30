import { type Document, parseDocument } from 'yaml';

/**
 * The document of a YAML text that people write. Undefined for a text that only a machine could have made: what nests
 * or indents without end costs the parser all memory or its stack.
 */
export function safeYaml(text: string): Document.Parsed | undefined {
  if (text.length > LONGEST || ENDLESS.test(text) || depthOf(text) > DEEPEST) return undefined;
  return parseDocument(text, { logLevel: 'silent' });
}

const LONGEST = 200_000;
const DEEPEST = 64;

// "- - - - - - …", or a line that begins far to the right
const ENDLESS = /(?:[-?:][ \t]+){16}|^[ \t]{256}/m;

/** How deep brackets and braces nest, those in strings included. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) deepest = Math.max(deepest, ++depth);
    else if (code === 93 || code === 125) depth = Math.max(0, depth - 1);
  }
  return deepest;
}
