import type { Piece } from '../../text/flow';
import type { Span } from '../../text/span';
import type { Link, Style } from '../../text/wording';

/** A mark lifted out of a run of source; offsets in `source` are those of the run. */
export interface InlineMark {
  readonly at: number;
  readonly label: string;
  readonly notation: string;
  readonly source: Span;
  readonly mend?: string;
  /** The words of a note written inside its mark. */
  readonly body?: Span;
}

/** A run of source with its markup removed. Every source offset is relative to the start of the run. */
export interface Inline {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly styles: readonly Style[];
  readonly marks: readonly InlineMark[];
  readonly links: readonly Link[];
}

/** Collects the text of an `Inline` with its pieces; runs of white space become one space. */
export class Builder {
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  readonly styles: Style[] = [];
  readonly marks: InlineMark[] = [];
  readonly links: Link[] = [];
  length = 0;
  private endsInSpace = true;

  constructor(private readonly raw: string) {}

  /** Takes over `raw[start, end)` as it stands; it holds no white space but single blanks. */
  copy(start: number, end: number): void {
    const from = this.endsInSpace && this.raw.charCodeAt(start) === 32 ? start + 1 : start;
    if (end > from) this.add(this.raw.slice(from, end), from, end);
  }

  /** White space in the source, however much, is one blank, and none at the head. */
  space(start: number, end: number): void {
    if (!this.endsInSpace) this.add(' ', start, end);
  }

  /** Other text than the source has there: an entity, a ligature, a mended hyphen. */
  replace(text: string, start: number, end: number): void {
    if (text !== '') this.add(text, start, end);
  }

  /** Takes back the blank at the end: before a mark that closes a sentence, behind a mended hyphen. */
  dropLast(character: string): void {
    const last = this.parts.at(-1);
    if (last === undefined || !last.endsWith(character)) return;
    const piece = this.pieces.pop()!;
    this.parts[this.parts.length - 1] = last.slice(0, -1);
    this.length--;
    if (piece.length > 1) {
      const oneToOne = piece.source.end - piece.source.start === piece.length;
      const end = oneToOne ? piece.source.end - 1 : piece.source.end;
      this.pieces.push({ at: piece.at, length: piece.length - 1, source: { start: piece.source.start, end } });
    }
    this.endsInSpace = false;
  }

  endsWith(expression: RegExp): boolean {
    return expression.test(this.parts.slice(-2).join('').slice(-24));
  }

  build(): Inline {
    let text = this.parts.join('');
    const pieces = this.pieces;
    if (text.endsWith(' ')) {
      text = text.slice(0, -1);
      const last = pieces.pop()!;
      if (last.length > 1)
        pieces.push({
          ...last,
          length: last.length - 1,
          source: { start: last.source.start, end: last.source.end - 1 },
        });
    }
    const within = (offset: number): number => Math.min(offset, text.length);
    return {
      text,
      pieces,
      styles: this.styles
        .map((style) => ({ ...style, start: within(style.start), end: within(style.end) }))
        .filter((style) => style.start < style.end)
        .sort((a, b) => a.start - b.start),
      marks: this.marks.map((mark) => (mark.at > text.length ? { ...mark, at: text.length } : mark)),
      links: this.links
        .map((link) => ({ ...link, start: within(link.start), end: within(link.end) }))
        .sort((a, b) => a.start - b.start),
    };
  }

  private add(text: string, start: number, end: number): void {
    const last = this.pieces.at(-1);
    const oneToOne = text.length === end - start;
    if (last && oneToOne && last.source.end === start && last.source.end - last.source.start === last.length) {
      this.pieces[this.pieces.length - 1] = {
        at: last.at,
        length: last.length + text.length,
        source: { start: last.source.start, end },
      };
    } else {
      this.pieces.push({ at: this.length, length: text.length, source: { start, end } });
    }
    this.parts.push(text);
    this.length += text.length;
    this.endsInSpace = text.charCodeAt(text.length - 1) === 32;
  }
}
