import type { Span } from '../text/span';
import type { Assembly, HeadingDraft, NoteDraft } from './assembly';
import { beforeBackArrow } from './back-arrow';
import { bibliographyParts } from './bibliography';
import { cellsIn, tabbedRows } from './cells';
import { type Draft, type Segment, segmentOf } from './drafts';
import { judgeFrontLine } from './front';
import { frontPieces } from './front-lines';
import { goesOnWithBody, goesOnWithNote, isRestAboveNotes, withBullet } from './joins';
import { isCaption, type Layout } from './layout';
import type { Opening } from './opening';
import { OpenDraft, OpenNote, Page } from './page';
import { repeatAt } from './repeats';
import { segmentsOf, trimEnd } from './segments';
import type { Block } from './structure';

/** Joins what page breaks, notes and furniture cut apart, and tells body, notes and entries apart. */
export function assemble(layout: Layout): Assembly {
  const assembler = new Assembler(layout);
  assembler.run();
  return assembler;
}

/** Walks the blocks with the open page in hand. */
class Assembler implements Assembly {
  readonly drafts: Draft[] = [];
  readonly notes: NoteDraft[] = [];
  readonly headings: HeadingDraft[] = [];
  readonly furniture: Span[] = [];
  readonly splits: { end: Span; rest: Span }[] = [];
  readonly repeats: { first: Span; second: Span }[] = [];

  private readonly page = new Page();
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
        this.bibliography(index, end);
        index = end - 1;
      } else this.take(blocks[index]!, index);
    }
  }

  private take(block: Block, index: number): void {
    const { layout } = this;
    const openings = layout.openingsOf.get(index);
    if (layout.furniture.blocks.has(index) && !openings) this.leaveOut(block);
    else if (block.kind === 'rule') this.rule(block);
    else if (block.kind === 'comment' || block.kind === 'front-matter') this.page.broken = true;
    else if (openings) this.openNotes(block, openings);
    else if (block.kind === 'code') this.code(index);
    else if (block.kind === 'row') this.cells(block.span);
    else if (goesOnWithNote(layout, index, this.page)) this.continueNote(block);
    else if (block.kind === 'heading') this.heading(block, index);
    else if (layout.sections.headings.has(index)) this.sectionHeading(block);
    else if (index < layout.front.end || index === layout.front.title?.block) this.frontBlock(block, index);
    else this.bodyBlock(block, index);
  }

  private leaveOut(block: Block): void {
    this.furniture.push({ start: this.layout.lines.starts[block.first]!, end: block.span.end });
    this.page.broken = true;
    // What follows is the next page's body; but where no rule parts it from the foot, a note's rest may come first.
    this.page.inFoot &&= !this.layout.footRule;
    this.page.footOpens = false;
  }

  private rule(block: Block): void {
    this.furniture.push(block.span);
    this.page.broken = true;
    // A rule behind a page's notes ends the page; one behind its body opens the foot.
    this.page.footOpens = this.layout.footRule && !this.page.inFoot;
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
      const next = openings[i + 1]?.span.start ?? block.span.end;
      const end = beforeBackArrow(this.text, opening.text, next);
      if (end < next) this.furniture.push({ start: end, end: next });
      const segments = this.segments({
        ...block,
        span: { start: opening.text, end: trimEnd(this.text, opening.text, end) },
      });
      const note: NoteDraft = { opening, draft: { kind: 'note', segments } };
      this.page.note = new OpenNote(note, this.text);
      this.notes.push(note);
      this.drafts.push(note.draft);
    }
    this.page.leaveNote();
  }

  /** Text on a line before the first note that opens there: the rest of the note before, or of the body. */
  private beforeNotes(span: Span, quoted: boolean): void {
    if (span.start >= span.end) return;
    const { note, inFoot, footOpens } = this.page;
    const last = note?.last;
    if (!last || !(inFoot || footOpens || isRestAboveNotes(this.text.slice(span.start, span.end), this.page))) {
      this.openBody({ kind: 'paragraph', segments: [segmentOf(span, quoted)] });
      return;
    }
    const end = trimEnd(this.text, last.start, last.end);
    const start = end - (span.end - span.start);
    if (start > last.start && this.text.slice(start, end) === this.text.slice(span.start, span.end)) {
      this.repeats.push({ first: { start, end }, second: span });
      this.furniture.push(span);
    } else {
      if (note.openness > 0) this.splits.push({ end: lastWord(this.text, last), rest: span });
      note.add([segmentOf(span, quoted)]);
    }
  }

  private continueNote(block: Block): void {
    const note = this.page.note!;
    const { last } = note;
    const rest = this.segments(last && note.endsInRange ? withBullet(this.layout, block) : block);
    if (last && rest[0] && note.openness > 0) this.splits.push({ end: lastWord(this.text, last), rest: rest[0] });
    note.add(rest);
    this.page.leaveNote();
  }

  /** Code is no text; in a note the note goes on behind it. */
  private code(index: number): void {
    if (!goesOnWithNote(this.layout, index, this.page)) this.page.closeBody();
  }

  private cells(row: Span): void {
    this.page.broken = true;
    this.page.inFoot = false;
    for (const cell of cellsIn(this.text, row)) this.drafts.push({ kind: 'cell', segments: [segmentOf(cell)] });
  }

  private heading(block: Block, index: number): void {
    this.page.closeBody();
    const raw = this.text.slice(block.span.start, block.span.end).replace(/(?<!\s)\s+#+\s*$/, '');
    const span = { start: block.span.start, end: block.span.start + raw.length };
    const isTitle = this.layout.front.title?.block === index;
    const { front } = this.layout;
    const judged = index < front.end && !isTitle ? judgeFrontLine(raw) : 'title';
    // What stands above the title is a cover sheet.
    const isCover = index < (front.title?.block ?? 0);
    if (raw === '' || isCover || judged === 'name' || judged === 'date') {
      this.drafts.push({ kind: 'byline', segments: [segmentOf(span)] });
    } else if (isCaption(this.layout.lines, { ...block, span }) && !ANNEX.test(raw)) {
      this.drafts.push({ kind: 'caption', segments: [segmentOf(span)] });
    } else {
      this.addHeading(span, `level-${block.level}`, isTitle, block.level);
    }
  }

  /** "References", "Notes": a heading, however it is set. */
  private sectionHeading(block: Block): void {
    this.page.closeBody();
    this.addHeading(block.span, 'section', false);
  }

  private addHeading(span: Span, style: string, isTitle: boolean, level?: number): void {
    const draft: Draft = { kind: isTitle ? 'title' : 'heading', segments: [segmentOf(span)] };
    this.drafts.push(draft);
    this.headings.push({ draft, style, isTitle, ...(level !== undefined && { level }) });
    this.page.inFoot = false;
  }

  /** A block of the paper's head: the title, or authors and the like, each line for itself. */
  private frontBlock(block: Block, index: number): void {
    this.page.inFoot = false;
    for (const piece of frontPieces(this.layout, block, index)) {
      if (piece.kind === 'prose') this.bodyBlock(piece.rest, index);
      else if (piece.kind === 'title') this.addHeading(piece.span, 'title', true, 1);
      else this.drafts.push({ kind: 'byline', segments: [segmentOf(piece.span, block.quoted)] });
    }
  }

  private bodyBlock(block: Block, index: number): void {
    const { lines, headings } = this.layout;
    this.page.inFoot = false;
    this.page.footOpens = false;
    const guessed = headings.get(index) ?? [];
    if (isImage(this.text.slice(block.span.start, block.span.end))) this.page.broken = true;
    else if (guessed.length > 0) this.withHeadings(block, guessed);
    else if (isCaption(lines, block)) {
      this.drafts.push({ kind: 'caption', segments: this.segments(block) });
      this.page.broken = true;
    } else this.plainBlock(block);
  }

  private withHeadings(block: Block, guessed: readonly { span: Span; style: string }[]): void {
    let from = block.span.start;
    for (const { span, style } of guessed) {
      if (span.start > from)
        this.textBlock({ ...block, span: { start: from, end: trimEnd(this.text, from, span.start) } });
      this.page.closeBody();
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
    const { body } = this.page;
    if (body && !(block.bullet && !block.continuation) && goesOnWithBody(raw, this.page)) {
      body.add(this.page.broken ? this.withoutRepeat(body.last!, segments) : segments);
    } else {
      const kind = block.quoted ? 'quotation' : block.kind === 'item' ? 'item' : 'paragraph';
      this.openBody({ kind, segments });
    }
    this.page.broken = false;
  }

  private openBody(draft: Draft): void {
    this.page.body = new OpenDraft(draft, this.text);
    this.drafts.push(draft);
  }

  /** Leaves out the words at a page's head that repeat those at the foot of the page before. */
  private withoutRepeat(before: Segment, [first, ...others]: readonly Segment[]): readonly Segment[] {
    const repeat = repeatAt(this.text, before, first!);
    if (!repeat) return [first!, ...others];
    this.repeats.push({ first: repeat.first, second: repeat.second });
    return [repeat.rest, ...others];
  }

  private bibliography(from: number, to: number): void {
    this.page.closeBody();
    for (const part of bibliographyParts(this.layout, from, to)) {
      if (part.kind === 'left-out') this.leaveOut(part.block);
      else if (part.kind === 'other') this.take(part.block, part.index);
      else this.drafts.push({ kind: 'entry', segments: part.spans.flatMap((span) => this.entryParts(span)) });
    }
  }

  private entryParts(span: Span): Segment[] {
    return this.segments({ span, last: this.layout.lines.lineAt(span.end), quoted: false });
  }

  /** The runs of a block's source between the lines that are furniture. */
  private segments(block: Pick<Block, 'span' | 'last' | 'quoted'>): Segment[] {
    const { segments, furniture } = segmentsOf(this.layout, block);
    this.furniture.push(...furniture);
    return segments;
  }
}

/** The last word of a stretch, or the end of a very long one. */
function lastWord(text: string, { start, end }: Span): Span {
  const last = trimEnd(text, start, end);
  let at = last;
  while (at > start && last - at < LONGEST_WORD && !/\s/.test(text[at - 1]!)) at--;
  return { start: at, end: last };
}

const LONGEST_WORD = 100;

/** `![](figure.jpg)` alone */
function isImage(raw: string): boolean {
  return /^!\[[^\]]{0,200}\]\([^()\s]{0,500}\)\s*$/.test(raw);
}

/** `Annex 1. Method` with a `#`: a section of the paper, not a figure's caption. */
const ANNEX = /^[*_\s]{0,3}(?:annex|appendix|anexo|ap[ée]ndice|anhang)\b/i;
