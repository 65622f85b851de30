import type { Span } from '../text/span';
import type { Draft, Segment } from './drafts';
import { splitEntries } from './entries';
import { judgeFrontLine } from './front';
import { isCaption, type Layout } from './layout';
import type { Opening } from './openings';
import { openness, startsLower } from './openness';
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
    else if (block.kind === 'row') this.cells(block);
    else if (this.isNoteRest(block, index)) this.continueNote(block);
    else if (block.kind === 'heading') this.heading(block, index);
    else if (layout.sections.headings.has(index)) this.sectionHeading(block);
    else if (index < layout.front.end || index === layout.front.title?.block) this.frontBlock(block, index);
    else this.bodyBlock(block, index);
  }

  private leaveOut(block: Block): void {
    this.furniture.push({ start: this.layout.lines.starts[block.first]!, end: block.span.end });
    this.broken = true;
    // A running head ends the page's foot; what follows is the next page's body.
    this.inFoot = false;
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

  /** Whether a block without an opening goes on with the note before. */
  private isNoteRest(block: Block, index: number): boolean {
    const { layout, note } = this;
    if (!note || block.kind === 'heading') return false;
    const isListed = index >= layout.endNotes || layout.sections.kinds[index] === 'notes';
    if (isListed) return !layout.headings.has(index);
    if (note.opening.notation === 'pandoc')
      return this.inFoot && /^(?: {2,}|\t)/.test(layout.lines.textOf(block.first));
    const last = note.draft.segments.at(-1);
    const noteOpen = last ? openness(this.text.slice(last.start, last.end)) : 0;
    const raw = this.text.slice(block.span.start, block.span.end);
    if (noteOpen === 0 || isCaption(layout.lines, block)) return false;
    if (this.footOpens) return startsLower(raw) || noteOpen === 2;
    if (!this.inFoot || !startsLower(raw)) return false;
    const bodyOpen = this.bodyOpenness();
    if (bodyOpen === 0) return true;
    if (layout.footRule) return false;
    // Both are open: the note's rest comes first, if what follows can still be the body's.
    return this.nextTextStartsLower(index);
  }

  private nextTextStartsLower(index: number): boolean {
    const { blocks, furniture, openingsOf } = this.layout;
    for (let next = index + 1; next < Math.min(blocks.length, index + 4); next++) {
      if (furniture.blocks.has(next) || openingsOf.has(next) || blocks[next]!.kind === 'rule') continue;
      return startsLower(this.text.slice(blocks[next]!.span.start, blocks[next]!.span.start + 40));
    }
    return false;
  }

  private continueNote(block: Block): void {
    const note = this.note!;
    const before = note.draft.segments.at(-1);
    const rest = this.segments(block);
    const isCut = before && openness(this.text.slice(before.start, before.end)) > 0;
    if (isCut && rest[0]) {
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

  private cells(block: Block): void {
    this.broken = true;
    this.inFoot = false;
    for (const cell of cellsIn(this.text, block.span))
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
    } else if (isTabbed(lines, block)) this.tabbedRows(block);
    else this.textBlock(block);
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

  private tabbedRows(block: Block): void {
    this.broken = true;
    for (let line = block.first; line <= block.last; line++) {
      const start = line === block.first ? block.span.start : this.layout.lines.starts[line]!;
      for (const cell of cellsIn(this.text, { start, end: this.layout.lines.endOf(line) }))
        this.drafts.push({ kind: 'cell', segments: [{ ...cell, quoted: false }] });
    }
  }

  private textBlock(block: Block): void {
    const segments = this.segments(block);
    if (segments.length === 0) return;
    const raw = this.text.slice(block.span.start, block.span.end);
    if (this.body && !(block.bullet && !block.continuation) && this.goesOn(raw)) this.body.segments.push(...segments);
    else {
      const kind = block.quoted ? 'quotation' : block.kind === 'item' ? 'item' : 'paragraph';
      this.body = { kind, segments };
      this.drafts.push(this.body);
    }
    this.broken = false;
  }

  /** Whether a paragraph goes on with the one before: that one is cut, and this one can be its rest. */
  private goesOn(raw: string): boolean {
    const open = this.bodyOpenness();
    if (open === 0) return false;
    const length = this.body!.segments.reduce((sum, segment) => sum + segment.end - segment.start, 0);
    if (startsLower(raw)) return open === 2 || this.broken || length > 100;
    return /^["“‘'([]?[\p{L}\d]/u.test(raw) && length > 200 && raw.length > 40 && (open === 2 || this.broken);
  }

  private bodyOpenness(): 0 | 1 | 2 {
    const last = this.body?.segments.at(-1);
    return last ? openness(this.text.slice(last.start, last.end)) : 0;
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
    const { lines, furniture } = this.layout;
    const segments: Segment[] = [];
    let start = block.span.start;
    for (let line = lines.lineAt(start); line <= block.last && lines.starts[line]! < block.span.end; line++) {
      if (!furniture.lines.has(line)) continue;
      const cut = Math.max(start, lines.starts[line]!);
      const end = trimEnd(this.text, start, cut);
      if (end > start) segments.push({ start, end, quoted: block.quoted });
      this.furniture.push({ start: cut, end: lines.endOf(line) });
      start = Math.min(block.span.end, lines.starts[line + 1] ?? block.span.end);
    }
    if (start < block.span.end) segments.push({ start, end: block.span.end, quoted: block.quoted });
    return segments;
  }
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}

/** `![](figure.jpg)` alone */
function isImage(raw: string): boolean {
  return /^!\[[^\]]{0,200}\]\([^()\s]{0,500}\)\s*$/.test(raw);
}

/** Rows whose cells are parted by tabs. */
function isTabbed({ text, starts, endOf }: Layout['lines'], block: Block): boolean {
  if (block.last === block.first) return false;
  const raw = text.slice(block.span.start, block.span.end);
  const tabbed = raw.split(/\r?\n/).filter((line) => /\S\t+\S/.test(line)).length;
  return tabbed >= 2 && tabbed * 2 >= block.last - block.first && starts.length > 0 && endOf !== undefined;
}

/** The cells of a row: between bars, or between tabs. */
function cellsIn(text: string, row: Span): Span[] {
  const raw = text.slice(row.start, row.end);
  const cells: Span[] = [];
  for (const match of raw.matchAll(raw.trimStart().startsWith('|') ? /[^|]+/g : /[^\t]+/g)) {
    const lead = /^\s*/.exec(match[0])![0].length;
    const words = match[0].trim();
    if (words === '' || /^:?-+:?$/.test(words)) continue;
    cells.push({ start: row.start + match.index + lead, end: row.start + match.index + lead + words.length });
  }
  return cells;
}
