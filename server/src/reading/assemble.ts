import type { Span } from '../text/span';
import { cellsIn, tabbedRows } from './cells';
import type { Draft, Segment } from './drafts';
import { splitEntries } from './entries';
import { judgeFrontLine } from './front';
import { goesOnWithBody, goesOnWithNote, type OpenPage, repeatedWords } from './joins';
import { isCaption, type Layout } from './layout';
import type { Opening } from './openings';
import { type Openness, openness } from './openness';
import { segmentsOf, trimEnd } from './segments';
import type { Block } from './structure';

/** A note before its markup is read. */
export interface NoteDraft {
  readonly opening: Opening;
  readonly draft: Draft;
}

export interface HeadingDraft {
  readonly draft: Draft;
  /** Level of `#`; undefined where the heading is only set apart, then `style` says how. */
  readonly level?: number;
  readonly style: string;
  readonly isTitle: boolean;
}

/** A paper's text put together again: flows whose halves are joined, notes whose parts are. */
export interface Assembly {
  /** In reading order, notes where they open. */
  readonly drafts: readonly Draft[];
  readonly notes: readonly NoteDraft[];
  readonly headings: readonly HeadingDraft[];
  readonly furniture: readonly Span[];
  /** Notes that go on elsewhere: the end of the first part and the rest. */
  readonly splits: readonly { readonly end: Span; readonly rest: Span }[];
  /** Words that stand twice at a page break: the first copy and the second. */
  readonly repeats: readonly { readonly first: Span; readonly second: Span }[];
}

/** Joins what page breaks, notes and furniture cut apart, and tells body, notes and entries apart. */
export function assemble(layout: Layout): Assembly {
  const assembler = new Assembler(layout);
  assembler.run();
  return assembler;
}

/** A page has a body and a foot, and both can be open at once; this walks the blocks with the two in hand. */
class Assembler implements Assembly {
  readonly drafts: Draft[] = [];
  readonly notes: NoteDraft[] = [];
  readonly headings: HeadingDraft[] = [];
  readonly furniture: Span[] = [];
  readonly splits: { end: Span; rest: Span }[] = [];
  readonly repeats: { first: Span; second: Span }[] = [];

  private body: Draft | undefined;
  private note: NoteDraft | undefined;
  /** Something stood between the last piece of body text and here. */
  private broken = false;
  /** The last block was a note, or the rest of one. */
  private inFoot = false;
  /** A rule has just opened a page's foot. */
  private footOpens = false;
  private readonly text: string;

  constructor(private readonly layout: Layout) {
    this.text = layout.lines.text;
  }

  run(): void {
    const { blocks, sections } = this.layout;
    for (let index = 0; index < blocks.length; index++) {
      if (sections.kinds[index] === 'bibliography') {
        let end = index + 1;
        while (end < blocks.length && sections.kinds[end] === 'bibliography') end++;
        index = this.bibliography(index, end) - 1;
      } else this.take(blocks[index]!, index);
    }
  }

  private take(block: Block, index: number): void {
    const { layout } = this;
    const openings = layout.openingsOf.get(index);
    if (layout.furniture.blocks.has(index) && !openings) this.leaveOut(block);
    else if (block.kind === 'rule') this.rule(block);
    else if (block.kind === 'comment' || block.kind === 'front-matter') this.broken = true;
    else if (openings) this.openNotes(block, openings);
    else if (block.kind === 'code') this.closeBody();
    else if (block.kind === 'row') this.cells(block.span);
    else if (goesOnWithNote(layout, index, this.page())) this.continueNote(block);
    else if (block.kind === 'heading') this.heading(block, index);
    else if (layout.sections.headings.has(index)) this.sectionHeading(block);
    else if (index < layout.front.end || index === layout.front.title?.block) this.frontBlock(block, index);
    else this.bodyBlock(block, index);
  }

  private leaveOut(block: Block): void {
    this.furniture.push({ start: this.layout.lines.starts[block.first]!, end: block.span.end });
    this.broken = true;
    // What follows is the next page's body; but where no rule parts it from the foot, a note's rest may come first.
    this.inFoot &&= !this.layout.footRule;
    this.footOpens = false;
  }

  private rule(block: Block): void {
    this.furniture.push(block.span);
    this.broken = true;
    this.footOpens = this.layout.footRule;
  }

  /** A block with the heads of one or more notes, and perhaps the rest of something before them. */
  private openNotes(block: Block, openings: readonly Opening[]): void {
    const first = openings[0]!;
    if (first.span.start > block.span.start)
      this.beforeNotes(
        { start: block.span.start, end: trimEnd(this.text, block.span.start, first.span.start) },
        block.quoted,
      );
    for (const [i, opening] of openings.entries()) {
      const end = openings[i + 1]?.span.start ?? block.span.end;
      const segments = this.segments({
        ...block,
        span: { start: opening.text, end: trimEnd(this.text, opening.text, end) },
      });
      const draft: Draft = { kind: 'note', segments };
      this.note = { opening, draft };
      this.notes.push(this.note);
      this.drafts.push(draft);
    }
    this.broken = true;
    this.inFoot = true;
    this.footOpens = false;
  }

  /** Text on a line before the first note that opens there: the rest of the note before, or of the body. */
  private beforeNotes(span: Span, quoted: boolean): void {
    if (span.start >= span.end) return;
    const words = this.text.slice(span.start, span.end);
    const last = this.note?.draft.segments.at(-1);
    if (last && (this.inFoot || this.footOpens)) {
      const tail = this.text.slice(last.start, last.end).trimEnd();
      if (tail.endsWith(words.trim()) && words.trim().length < tail.length) {
        this.repeats.push({
          first: { start: last.start + tail.length - words.trim().length, end: last.start + tail.length },
          second: span,
        });
        this.furniture.push(span);
      } else this.addToNote({ ...span, quoted });
    } else {
      this.body = { kind: 'paragraph', segments: [{ ...span, quoted }] };
      this.drafts.push(this.body);
    }
  }

  /** Leaves out the words at a page's head that repeat those at the foot of the page before. */
  private withoutRepeat(before: Segment, rest: readonly Segment[]): readonly Segment[] {
    const [first, ...others] = rest;
    const words =
      first && this.broken
        ? repeatedWords(this.text.slice(before.start, before.end), this.text.slice(first.start, first.end))
        : '';
    if (!first || words === '') return rest;
    const second = { start: first.start, end: first.start + words.length };
    this.repeats.push({ first: { start: before.end - words.length, end: before.end }, second });
    const start = second.end + (/^\s*/.exec(this.text.slice(second.end, first.end))?.[0].length ?? 0);
    return [{ ...first, start }, ...others];
  }

  private page(): OpenPage {
    const { note, body, inFoot, footOpens, broken } = this;
    return {
      note: note && { notation: note.opening.notation, openness: this.openEnd(note.draft) },
      body: {
        openness: body ? this.openEnd(body) : 0,
        length: body?.segments.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0,
      },
      inFoot,
      footOpens,
      broken,
    };
  }

  private openEnd({ segments }: Draft): Openness {
    const last = segments.at(-1);
    return last ? openness(this.text.slice(last.start, last.end)) : 0;
  }

  private continueNote(block: Block): void {
    const note = this.note!;
    const before = note.draft.segments.at(-1);
    const rest = this.segments(block);
    if (before && rest[0] && this.openEnd(note.draft) > 0) {
      const tail = /\S+\s*$/.exec(this.text.slice(before.start, before.end))!;
      this.splits.push({
        end: { start: before.start + tail.index, end: before.start + tail.index + tail[0].trimEnd().length },
        rest: rest[0],
      });
    }
    for (const segment of rest) this.addToNote(segment);
    this.footOpens = false;
    this.broken = true;
    this.inFoot = true;
  }

  private addToNote(segment: Segment): void {
    this.note?.draft.segments.push(segment);
  }

  private cells(row: Span): void {
    this.broken = true;
    this.inFoot = false;
    for (const cell of cellsIn(this.text, row))
      this.drafts.push({ kind: 'cell', segments: [{ ...cell, quoted: false }] });
  }

  private heading(block: Block, index: number): void {
    this.closeBody();
    const raw = this.text.slice(block.span.start, block.span.end).replace(/\s+#+\s*$/, '');
    const span = { start: block.span.start, end: block.span.start + raw.length };
    const isTitle = this.layout.front.title?.block === index;
    const { front } = this.layout;
    const judged = index < front.end && !isTitle ? judgeFrontLine(raw) : 'title';
    // What stands above the title is a cover sheet.
    const isCover = index < (front.title?.block ?? 0);
    if (raw === '' || isCover || judged === 'name' || judged === 'date') {
      this.drafts.push({ kind: 'byline', segments: [{ ...span, quoted: false }] });
    } else if (isCaption(this.layout.lines, { ...block, span })) {
      this.drafts.push({ kind: 'caption', segments: [{ ...span, quoted: false }] });
    } else {
      this.addHeading(span, `level-${block.level}`, isTitle, block.level);
    }
  }

  /** "References", "Notes": a heading, however it is set. */
  private sectionHeading(block: Block): void {
    this.closeBody();
    this.addHeading(block.span, 'section', false);
  }

  private addHeading(span: Span, style: string, isTitle: boolean, level?: number): void {
    const draft: Draft = { kind: isTitle ? 'title' : 'heading', segments: [{ ...span, quoted: false }] };
    this.drafts.push(draft);
    this.headings.push({ draft, style, isTitle, ...(level !== undefined && { level }) });
    this.inFoot = false;
  }

  /** A block of the paper's head: the title, or authors and the like, each line for itself. */
  private frontBlock(block: Block, index: number): void {
    const { front, lines } = this.layout;
    this.inFoot = false;
    for (let line = block.first; line <= block.last; line++) {
      const start = line === block.first ? block.span.start : lines.starts[line]!;
      const end = lines.starts[line]! + lines.textOf(line).trimEnd().length;
      if (end <= start) continue;
      if (front.title?.block === index && line === front.title.first) {
        const last = front.title.last;
        this.addHeading({ start, end: lines.starts[last]! + lines.textOf(last).trimEnd().length }, 'title', true, 1);
        line = last;
      } else if (judgeFrontLine(lines.textOf(line)) === 'prose') {
        this.bodyBlock(block, index);
        return;
      } else this.drafts.push({ kind: 'byline', segments: [{ start, end, quoted: block.quoted }] });
    }
  }

  private bodyBlock(block: Block, index: number): void {
    const { lines, headings } = this.layout;
    this.inFoot = false;
    this.footOpens = false;
    const guessed = headings.get(index) ?? [];
    if (isImage(this.text.slice(block.span.start, block.span.end))) this.broken = true;
    else if (guessed.length > 0) this.withHeadings(block, guessed);
    else if (isCaption(lines, block)) {
      this.drafts.push({ kind: 'caption', segments: this.segments(block) });
      this.broken = true;
    } else this.plainBlock(block);
  }

  private withHeadings(block: Block, guessed: readonly { span: Span; style: string }[]): void {
    let from = block.span.start;
    for (const { span, style } of guessed) {
      if (span.start > from)
        this.textBlock({ ...block, span: { start: from, end: trimEnd(this.text, from, span.start) } });
      this.closeBody();
      this.addHeading(span, style, false);
      from = span.end;
    }
    const start = from + (/^\s*/.exec(this.text.slice(from, block.span.end))?.[0].length ?? 0);
    if (start < block.span.end) this.textBlock({ ...block, span: { start, end: block.span.end } });
  }

  private plainBlock(block: Block): void {
    const rows = tabbedRows(this.layout.lines, block);
    if (rows.length === 0) this.textBlock(block);
    else for (const row of rows) this.cells(row);
  }

  private textBlock(block: Block): void {
    const segments = this.segments(block);
    if (segments.length === 0) return;
    const raw = this.text.slice(block.span.start, block.span.end);
    if (this.body && !(block.bullet && !block.continuation) && goesOnWithBody(raw, this.page())) {
      this.body.segments.push(...this.withoutRepeat(this.body.segments.at(-1)!, segments));
    } else {
      const kind = block.quoted ? 'quotation' : block.kind === 'item' ? 'item' : 'paragraph';
      this.body = { kind, segments };
      this.drafts.push(this.body);
    }
    this.broken = false;
  }

  private bibliography(from: number, to: number): number {
    const { layout } = this;
    this.closeBody();
    let index = from;
    while (index < to) {
      const block = layout.blocks[index]!;
      if (
        layout.openingsOf.has(index) ||
        (block.kind === 'heading' && !layout.furniture.blocks.has(index)) ||
        block.kind === 'code' ||
        block.kind === 'row'
      ) {
        this.take(block, index++);
        continue;
      }
      const run: Block[] = [];
      while (index < to && layout.blocks[index]!.kind !== 'heading' && !layout.openingsOf.has(index)) {
        const next = layout.blocks[index]!;
        if (next.kind === 'code' || next.kind === 'row') break;
        if (layout.furniture.blocks.has(index) || next.kind === 'rule' || next.kind === 'comment') this.leaveOut(next);
        else run.push(next);
        index++;
      }
      for (const spans of splitEntries(layout.lines, run, layout.furniture.lines)) {
        this.drafts.push({ kind: 'entry', segments: spans.map((span) => ({ ...span, quoted: false })) });
      }
    }
    return index;
  }

  private closeBody(): void {
    this.body = undefined;
    this.inFoot = false;
    this.footOpens = false;
  }

  /** The runs of a block's source between the lines that are furniture. */
  private segments(block: Block): Segment[] {
    const { segments, furniture } = segmentsOf(this.layout, block);
    this.furniture.push(...furniture);
    return segments;
  }
}

/** `![](figure.jpg)` alone */
function isImage(raw: string): boolean {
  return /^!\[[^\]]{0,200}\]\([^()\s]{0,500}\)\s*$/.test(raw);
}
