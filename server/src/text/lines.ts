/** A place in a document as LSP counts it: 0-based line, character in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where each line of a text starts; `\n`, `\r\n` and `\r` end a line, as in LSP. */
export class Lines {
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];

  constructor(readonly text: string) {
    this.starts = text.includes('\r') ? startsAfterAnyEnd(text) : startsAfterLineFeeds(text);
  }

  get count(): number {
    return this.starts.length;
  }

  /** The 0-based line that holds the offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset behind the last character of a line, its line ending left out. */
  endOf(line: number): number {
    let end = line + 1 < this.starts.length ? this.starts[line + 1]! : this.text.length;
    if (line + 1 < this.starts.length) {
      if (this.text.charCodeAt(end - 1) === 10) end--;
      if (end > this.starts[line]! && this.text.charCodeAt(end - 1) === 13) end--;
    }
    return end;
  }

  /** The offset behind the last character of a line that is no white space; the line's start where there is none. */
  trimmedEndOf(line: number): number {
    return this.starts[line]! + this.textOf(line).trimEnd().length;
  }

  /** The text of a line without its line ending. */
  textOf(line: number): string {
    return this.text.slice(this.starts[line]!, this.endOf(line));
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.starts[line]! };
  }

  /** The offset of a position; a line or character past the end is clamped, as LSP asks. */
  offsetAt({ line, character }: Position): number {
    if (line >= this.starts.length) return this.text.length;
    return Math.min(this.starts[line]! + Math.max(0, character), this.endOf(line));
  }
}

/** Most texts have no carriage returns, and a search is much faster than a look at each character. */
function startsAfterLineFeeds(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function startsAfterAnyEnd(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return starts;
}
