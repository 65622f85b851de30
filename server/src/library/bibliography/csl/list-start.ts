/**
 * Where the list of items begins: at its bracket, or at the line of its first dash; undefined where there is none. At
 * the head of the text, or under `references:` (Pandoc) or `items:` (programs' exports).
 */
export function listStart(text: string, start: number, end: number): number | undefined {
  const head = /^(?:\uFEFF|\s|---[^\n]*\n|#[^\n]*\n)*/.exec(text.slice(start, end))![0].length + start;
  if (text[head] === '[') return head;
  if (text[head] === '{') {
    const label = /"(?:references|items)"\s*:\s*\[/.exec(text.slice(head, end));
    return label ? head + label.index + label[0].length - 1 : undefined;
  }
  if (text[head] === '-') return text.lastIndexOf('\n', head) + 1;
  const label = /^(?:references|items):[ \t]*(?:#[^\n]*)?(?:\r?\n|(?=\[))/m.exec(text.slice(head, end)); // "references:\n"
  return label ? head + label.index + label[0].length : undefined;
}
