// In place of the package `entities`: of it only markdown-it's decoding is used, and its table of 2,000 names takes a while
// to unpack, so that it waits for the first `&mdash;`.
export function decodeHTML(text: string): string {
  const decoding = require('../node_modules/entities/lib/esm/decode.js') as typeof import('entities');
  return decoding.decodeHTML(text);
}
