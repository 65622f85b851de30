import type MarkdownIt from 'markdown-it';
import BlockParser from 'markdown-it/lib/parser_block.mjs';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { behindAnchors } from './anchors';
import { fenceAnywhere, numberedHeading } from './block-rules';
import { withoutDirectives } from './directives';
import { withDrawnRules } from './drawn-rules';
import { levelOfHtml, rowsOfHtml } from './html';
import { hasLongLine, linesAreParagraphs, opensParagraph } from './line-paragraphs';
import { RAISED_MARK } from './raised-marks';
import { texHeading } from './tex-heading';

/** A block of Markdown, or of plain text read as Markdown. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'rule' | 'code' | 'comment' | 'front-matter';
  /** First line, 0-based. */
  readonly first: number;
  /** Last line, inclusive. */
  readonly last: number;
  /** From the first character of the text to the last, block markup (`# `, `- `, `> `) left out at both ends. */
  readonly span: Span;
  /** 1 to 6, for a heading with `#` or an underline. */
  readonly level?: number;
  /** `-`, `*`, `12.`, `3)` for a list item. */
  readonly bullet?: string;
  /** A further paragraph of the list item before. */
  readonly continuation?: boolean;
  /** Stands in a block quotation. */
  readonly quoted: boolean;
}

/**
 * The blocks of a text in the order of the source, by the CommonMark rules, with these exceptions: indented text is
 * text, not code, since OCR indents at will, and a fence opens code however far it is indented, as in a note; a
 * numbered line with an underline is a heading;
 * `[label]: …` is text, since it may be a note; where lines are paragraphs each is one; a form feed, the fence of a div or a command to a site generator or to
 * TeX alone on a line leaves it blank; and a fence or a comment that nothing closes, since its writer is not there
 * yet, is text.
 */
export function readStructure(lines: Lines): Block[] {
  const blocks: Block[] = [];
  const start = frontMatterEnd(lines);
  if (start > 0)
    blocks.push({
      kind: 'front-matter',
      first: 0,
      last: start - 1,
      span: { start: 0, end: lines.endOf(start - 1) },
      quoted: false,
    });
  const source = withoutDirectives(
    lines.text
      .slice(lines.starts[start])
      .replace(/\r\n?/g, '\n')
      .replace(/^\uFEFF|\f/g, ' '),
  );
  const walk = new Walk(lines, start, blocks, linesAreParagraphs(lines));
  for (const token of closedTokens(withDrawnRules(source))) walk.take(token);
  return blocks;
}

/** What Markdown reads in the source; where nothing closes the last block, that ends with its paragraph. */
function closedTokens(source: string, attempts = 3): Token[] {
  const tokens: Token[] = [];
  markdown.block.parse(source, markdown, {}, tokens as never);
  const last = tokens.at(-1);
  if (attempts === 0 || !last?.map) return tokens;
  const rows = source.split('\n');
  if (!isUnclosed(last, rows[last.map[1] - 1]!)) return tokens;
  for (let row = last.map[0]; row < rows.length && rows[row]!.trim() !== ''; row++) rows[row] = '';
  return closedTokens(rows.join('\n'), attempts - 1);
}

/** Whether a block that reaches to the end of the text lacks its end: a fence, a comment. */
function isUnclosed({ type, content, map }: Token, lastRow: string): boolean {
  if (type === 'fence') return map![1] - map![0] < 2 || !/^\s*(?:`{3,}|~{3,})\s*$/.test(lastRow);
  return type === 'html_block' && content.trimStart().startsWith('<!--') && !content.includes('-->');
}

type Token = ReturnType<MarkdownIt['parse']>[number];

/** Of markdown-it the parser of blocks alone, with what its rules ask of the whole. */
const markdown = { block: new BlockParser(), options: { html: true, maxNesting: 100 } } as unknown as MarkdownIt;
markdown.block.ruler.disable(['code', 'reference']);
markdown.block.ruler.at('fence', fenceAnywhere, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
markdown.block.ruler.before('list', 'numbered_heading', numberedHeading);

/** `The pilots were asked.<sup>2</sup>` */
const ENDS_SENTENCE = new RegExp(String.raw`[.;,:]["”’)\]]?\s*(?:${RAISED_MARK})?$`);

/** `  | Ports |` */
const BAR = /^\s{0,20}\|/;

/** Turns markdown-it's stream of opening and closing tokens into flat blocks. */
class Walk {
  private quotes = 0;
  private item: { readonly line: number; readonly bullet: string } | undefined;
  private readonly items: (typeof this.item)[] = [];
  private heading: Token | undefined;
  private ordered = false;
  private readonly lists: boolean[] = [];

  constructor(
    private readonly lines: Lines,
    private readonly offset: number,
    private readonly blocks: Block[],
    private readonly isByLine: boolean,
  ) {}

  take(token: Token): void {
    switch (token.type) {
      case 'blockquote_open':
        this.quotes++;
        break;
      case 'blockquote_close':
        this.quotes--;
        break;
      case 'ordered_list_open':
      case 'bullet_list_open':
        this.lists.push(this.ordered);
        this.ordered = token.type === 'ordered_list_open';
        break;
      case 'ordered_list_close':
      case 'bullet_list_close':
        this.ordered = this.lists.pop() ?? false;
        break;
      case 'list_item_open':
        this.items.push(this.item);
        this.item = {
          line: token.map![0] + this.offset,
          bullet: this.ordered ? token.info + token.markup : token.markup,
        };
        // A year alone on its line has no text that would be a block.
        if (this.lines.textOf(this.item.line).trim() === this.item.bullet) this.goesOn(this.item.line, this.item.line);
        break;
      case 'list_item_close':
        this.item = this.items.pop();
        break;
      case 'heading_open':
        this.heading = token;
        break;
      case 'inline':
        this.text(token);
        break;
      case 'heading_close':
        this.heading = undefined;
        break;
      case 'tr_open':
        this.add('row', token.map!);
        break;
      case 'hr':
        this.add('rule', token.map!);
        break;
      case 'fence':
        this.add('code', token.map!);
        break;
      case 'html_block':
        this.html(token);
        break;
    }
  }

  /** A heading or a paragraph; the cells of a table have no place of their own, their row has. */
  private text({ map }: Token): void {
    if (!map) return;
    if (this.heading) this.headingBlock(map);
    else if (this.headingOfTex(map)) return;
    else if (BAR.test(this.lines.textOf(map[0] + this.offset)))
      for (const row of this.rows(map, (line) => BAR.test(line))) this.add('row', row);
    else if (this.isByLine && hasLongLine(this.lines, map[0] + this.offset, map[1] + this.offset))
      for (const row of this.rows(map, opensParagraph))
        this.add(this.item?.line === row[0] + this.offset ? 'item' : 'paragraph', row);
    else this.add(this.item ? 'item' : 'paragraph', map);
  }

  private headingOfTex([from, to]: [number, number]): boolean {
    const line = from + this.offset;
    const found = to - from === 1 ? texHeading(this.lines.textOf(line)) : undefined;
    if (!found) return false;
    const at = this.lines.starts[line]!;
    const span = { start: at + found.words.start, end: at + found.words.end };
    this.blocks.push({ kind: 'heading', first: line, last: line, span, quoted: this.quotes > 0, level: found.level });
    return true;
  }

  /** The rows of a table that lost its head, or of HTML; a line without a bar or a tag goes on with the row before. */
  private *rows([from, to]: [number, number], opens: (line: string) => boolean): Iterable<[number, number]> {
    let start = from;
    for (let line = from + 1; line < to; line++) {
      if (!opens(this.lines.textOf(line + this.offset))) continue;
      yield [start, line];
      start = line;
    }
    yield [start, to];
  }

  private headingBlock(map: [number, number]): void {
    const level = Number(this.heading!.tag.slice(1));
    const underlined = this.heading!.markup === '=' || this.heading!.markup === '-';
    if (!underlined) {
      this.add('heading', map, level);
      return;
    }
    // A rule right under several lines, or under a whole sentence, is a page rule and not an underline.
    const last = this.heading!.map![1] - 1;
    const text = this.lines.text.slice(
      this.lines.starts[map[0] + this.offset],
      this.lines.endOf(map[1] - 1 + this.offset),
    );
    if (map[1] - map[0] > 1 || text.length > 120 || ENDS_SENTENCE.test(text)) {
      this.add(this.item ? 'item' : 'paragraph', [map[0], last]);
      this.add('rule', [last, last + 1]);
    } else {
      this.add('heading', map, level);
    }
  }

  private html(token: Token): void {
    const [from, to] = token.map!;
    if (token.content.trimStart().startsWith('<!--')) this.add('comment', [from, to]);
    else
      for (const row of this.rows([from, to], rowsOfHtml(this.lines.textOf(from + this.offset)))) {
        const level = row[1] - row[0] === 1 ? levelOfHtml(this.lines.textOf(row[0] + this.offset)) : undefined;
        this.add(level === undefined ? 'row' : 'heading', row, level);
      }
  }

  /** Adds the item at hand to the one before, where its number is a year that the end of a line parted from that. */
  private goesOn(first: number, last: number): boolean {
    const before = this.blocks.at(-1);
    if (before?.kind !== 'item' || before.last !== first - 1) return false;
    if (!YEAR.test(this.item!.bullet) || YEAR.test(before.bullet!)) return false;
    const span = { start: before.span.start, end: this.lines.trimmedEndOf(last) };
    this.blocks[this.blocks.length - 1] = { ...before, last, span };
    return true;
  }

  private add(kind: Block['kind'], map: readonly [number, number], level?: number): void {
    const first = map[0] + this.offset;
    let last = map[1] - 1 + this.offset;
    while (last > first && isBlank(this.lines.textOf(last))) last--;
    const quoted = this.quotes > 0;
    const opensItem = this.item?.line === first;
    // `- 1. See` opens an item inside another.
    const bullets = [...this.items, this.item].filter((item) => item?.line === first).length;
    const start =
      this.lines.starts[first]! + contentStart(this.lines.textOf(first), quoted, bullets, level !== undefined);
    const end = Math.max(start, this.lines.trimmedEndOf(last));
    if (kind === 'item' && opensItem && this.goesOn(first, last)) return;
    if (start === end && kind !== 'rule') return;
    this.blocks.push({
      kind,
      first,
      last,
      span: { start, end },
      quoted,
      ...(level === undefined ? {} : { level }),
      ...(kind === 'item' ? { bullet: this.item!.bullet, continuation: !opensItem } : {}),
    });
  }
}

/** `2004.`, `1998)` */
const YEAR = /^(?:1[5-9]|20)\d\d[.)]$/;

/** Line behind the front matter at the head of the text, between `---` (YAML) or `+++` (TOML); 0 where there is none. */
function frontMatterEnd(lines: Lines): number {
  const fence = /^\uFEFF?(---|\+\+\+)\s*$/.exec(lines.textOf(0))?.[1];
  if (fence === undefined) return 0;
  const isYaml = fence === '---';
  for (let line = 1; line < lines.count; line++) {
    const text = lines.textOf(line).trimEnd();
    if (text === fence || (isYaml && text === '...')) return line + 1;
    if (!(isYaml ? YAML_LINE : TOML_LINE).test(text)) return 0;
  }
  return 0;
}

/** Keys, list items, comments and indented or blank lines; anything else is prose behind a page rule. */
const YAML_LINE = /^(?:[\w-]+\s*:|\s*-\s|\s+\S|#|\s*$)/;

/** `draft = true`, `[menu]`, `# comment`, and the end of a value of several lines. */
const TOML_LINE = /^(?:[\w."-]+\s*=|\[|\s+\S|[#\]}"']|\s*$)/;

/** Characters of block markup at the head of a line: `> `, `- `, `12. `, `## `, `: ` before Pandoc's `Table 1`. */
function contentStart(line: string, quoted: boolean, bullets: number, heading: boolean): number {
  let at = 0;
  if (quoted) at = /^(?:\s*>)+/.exec(line)?.[0].length ?? 0;
  for (let i = 0; i < bullets; i++) at += /^\s*(?:[-*+]|\d{1,9}[.)])(?=\s|$)/.exec(line.slice(at))?.[0].length ?? 0;
  if (heading) at += /^\s*#{1,6}(?=\s)/.exec(line.slice(at))?.[0].length ?? 0;
  else at += /^\s{0,3}(?::|Table:)(?=\s+(?:\*{0,2})[A-ZÀ-Þ][a-zß-ɏ.]{2,12} \d)/.exec(line.slice(at))?.[0].length ?? 0;
  return behindAnchors(line, at + (/^[\s\uFEFF]*/.exec(line.slice(at))?.[0].length ?? 0));
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
