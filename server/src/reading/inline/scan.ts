import { unescapeAll } from 'markdown-it/lib/common/utils.mjs';
import { matchAt } from '../../text/matches';
import { isWhiteSpace } from '../../text/white-space';
import { type MarkerMatch, type Notation, notations } from '../notations';
import { pageMarkAt } from '../page-marks';
import { accentedAt } from './accents';
import { Builder, type Inline } from './builder';
import type { InlineContext } from './context';
import { isCutWord, NEXT_LINE } from './cut-word';
import { Emphasis } from './emphasis';
import { LIGATURES } from './ligatures';
import { linkAt, withBareLinks } from './links';
import { nextSpecial } from './specials';
import { tagAt } from './tags';

export type { Inline, InlineMark } from './builder';

/**
 * Removes the markup from a run of source: emphasis, links, tags, entities, line ends. Damaged markup is the normal
 * case and never an error. Marks that may call notes are lifted out. Linear in the length of the run.
 */
export function scanInline(raw: string, context: InlineContext): Inline {
  const scan = new Scan(raw, context);
  scan.run();
  return withBareLinks(scan.builder.build());
}

const byTrigger = new Map<string, Notation[]>();
for (const notation of notations) {
  for (const trigger of notation.triggers) byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), notation]);
}

class Scan {
  readonly builder: Builder;
  private readonly emphasis: Emphasis;
  private at = 0;
  /** Ends of the links that are being read, innermost last. */
  private readonly links: { start: number; close: number; end: number; target: string }[] = [];
  private readonly tags: { name: string; start: number }[] = [];

  constructor(
    private readonly raw: string,
    private readonly context: InlineContext,
  ) {
    this.builder = new Builder(raw);
    this.emphasis = new Emphasis(this.builder);
  }

  run(): void {
    const { raw } = this;
    const lost = this.context.lost ?? [];
    let nextLost = 0;
    while (this.at < raw.length) {
      const mark = lost[nextLost];
      if (mark && this.at >= mark.start) {
        nextLost++;
        if (this.at === mark.start)
          this.lift('lost', { span: mark, labels: [{ label: raw.slice(mark.start, mark.end), span: mark }] });
        continue;
      }
      this.copyTo(Math.min(nextSpecial(raw, this.at, this.context.sign), mark?.start ?? raw.length));
      if (this.at < raw.length && this.at !== mark?.start) this.special();
    }
  }

  private copyTo(end: number): void {
    this.builder.copy(this.at, end);
    this.at = end;
  }

  private special(): void {
    const { raw, at } = this;
    const character = raw[at]!;
    if (this.endOfLink()) return;
    if (this.context.pageMarks && (character === '[' || character === '{') && this.pageMark()) return;
    if (this.mark(character)) return;
    if (isWhiteSpace(raw.charCodeAt(at))) this.whiteSpace();
    else if (character === '*' || character === '_') this.star(character);
    else if (character === '\\') this.escape();
    else if (character === '<') this.tag();
    else if (character === '&') this.entity();
    else if (character === '[') this.link();
    else if (character === '!' && raw[at + 1] === '[') this.image();
    else if (character === '`') this.codeSpan();
    else if (character in LIGATURES) this.replace(LIGATURES[character]!);
    else if (INVISIBLE.test(character)) this.invisible();
    else if (!this.accent()) this.copyTo(at + 1);
  }

  /** Lifts out a mark that stands here. */
  private mark(character: string): boolean {
    const { brackets, sign, stars } = this.context;
    for (const notation of byTrigger.get(character) ?? []) {
      if (notation.name === 'bracket' && !brackets) continue;
      if ((notation.name === 'round' || notation.name === 'slash') && notation.name !== sign) continue;
      if (notation.name === 'star' && (stars.size === 0 || (character === '*' && this.emphasis.isOpen('*')))) continue;
      const match = notation.marker?.(this.raw, this.at);
      if (!match || match.labels.length === 0) continue;
      // A bare star that no note opens with is left from emphasis.
      if (notation.name === 'star' && character === '*' && !match.labels.every(({ label }) => stars.has(label)))
        continue;
      this.lift(notation.name, match);
      return true;
    }
    return false;
  }

  private lift(notation: string, match: MarkerMatch): void {
    if (/[\s.,;:)]/.test(this.raw[match.span.end] ?? ' ')) this.builder.dropLast(' ');
    for (const { label, span } of match.labels) {
      const source = match.labels.length === 1 ? match.span : span;
      this.builder.marks.push({
        at: this.builder.length,
        label,
        notation,
        source,
        ...(match.mend && { mend: match.mend }),
        ...(match.body && { body: match.body }),
      });
    }
    this.at = match.span.end;
  }

  /** White space, with the line ends in it, the `>` of a quotation, and a hyphen at the line's end mended. */
  private whiteSpace(): void {
    const { raw, at } = this;
    const pattern = this.context.quoted ? QUOTED_SPACE : SPACE;
    pattern.lastIndex = at;
    const end = at + (pattern.exec(raw)?.[0].length ?? 1);
    const hyphenated = /[\r\n]/.test(raw.slice(at, end)) && this.builder.endsWith(/[A-Za-zÀ-ɏ\d]-$/);
    if (hyphenated && isCutWord(this.builder, raw[end])) this.builder.dropLast('-');
    else if (!hyphenated) this.builder.space(at, end);
    this.at = end;
  }

  private star(character: string): void {
    const { raw, at } = this;
    let end = at + 1;
    while (raw[end] === character) end++;
    const before = raw[at - 1] ?? ' ';
    const after = raw[end] ?? ' ';
    const insideWord = character === '_' && WORD.test(before) && WORD.test(after);
    const isLate = this.emphasis.closesLate(character, end - at, raw.slice(Math.max(0, at - 3), at));
    if (insideWord || (/\s/.test(before) && /\s/.test(after) && !isLate) || end - at > 3) {
      this.copyTo(end);
      return;
    }
    if (before === ',' && this.emphasis.opensEarly(character, raw.slice(end, end + 3))) {
      this.at = end;
      this.whiteSpace();
      this.emphasis.take(character, end - at, true, false);
      return;
    }
    this.emphasis.take(character, end - at, !/\s/.test(after), isLate || !/\s/.test(before));
    const next = NEXT_LINE.exec(raw.slice(end, end + 6));
    const isCut = next !== null && isCutWord(this.builder, next[1]);
    if (isCut) this.builder.dropLast('-');
    this.at = isCut ? end + 1 : end;
  }

  private escape(): void {
    const next = this.raw[this.at + 1];
    if (next === undefined) this.copyTo(this.at + 1);
    else if (next === '\n' || next === '\r') this.at++;
    else if (next === '\\' && /[_*]/.test(this.raw[this.at + 2] ?? '')) {
      // Converters escape twice: `blueprint\\\\_new` is `blueprint_new`.
      this.builder.copy(this.at + 2, this.at + 3);
      this.at += 3;
    } else if (/[!-/:-@[-`{-~]/.test(next)) {
      this.builder.copy(this.at + 1, this.at + 2);
      this.at += 2;
    } else this.copyTo(this.at + 1);
  }

  private pageMark(): boolean {
    const end = pageMarkAt(this.raw, this.at);
    if (end !== undefined) this.at = end;
    return end !== undefined;
  }

  private tag(): void {
    const tag = tagAt(this.raw, this.at);
    if (!tag) {
      this.copyTo(this.at + 1);
      return;
    }
    const start = this.builder.length;
    if (tag.address !== undefined) {
      this.builder.copy(this.at + 1, tag.end - 1);
      this.builder.links.push({ start, end: this.builder.length, target: tag.address });
    } else if (tag.name === 'br' || tag.name === 'p' || tag.name === 'td') this.builder.space(this.at, tag.end);
    else if (tag.style && !tag.closing) this.tags.push({ name: tag.name, start });
    else if (tag.style) this.closeTag(tag.name, tag.style, start);
    this.at = tag.end;
  }

  private closeTag(name: string, style: Inline['styles'][number]['style'], end: number): void {
    const index = this.tags.findLastIndex((tag) => tag.name === name);
    if (index < 0) return;
    const { start } = this.tags[index]!;
    this.tags.length = index;
    if (end > start) this.builder.styles.push({ style, start, end });
  }

  private entity(): void {
    ENTITY.lastIndex = this.at;
    const match = ENTITY.exec(this.raw);
    const text = match ? unescapeAll(match[0]) : '&';
    if (!match || text === match[0]) this.copyTo(this.at + 1);
    else if (/^\s$/.test(text)) {
      this.builder.space(this.at, ENTITY.lastIndex);
      this.at = ENTITY.lastIndex;
    } else this.replace(text, match[0].length);
  }

  private link(): void {
    const link = linkAt(this.raw, this.at);
    if (!link) {
      this.copyTo(this.at + 1);
      return;
    }
    this.links.push({ start: this.builder.length, close: link.close, end: link.end, target: link.target });
    this.at++;
  }

  private endOfLink(): boolean {
    const link = this.links.at(-1);
    if (!link || this.at < link.close) return false;
    this.links.pop();
    if (this.at > link.close) return false;
    if (this.builder.length > link.start)
      this.builder.links.push({ start: link.start, end: this.builder.length, target: link.target });
    this.at = link.end;
    return true;
  }

  /** Code is copied as it stands, and marked as such: nothing in it is a mention. */
  private codeSpan(): void {
    const fence = matchAt(FENCE, this.raw, this.at)![0];
    const from = this.at + fence.length;
    const close = this.raw.slice(from, from + LONGEST_CODE).indexOf(fence);
    this.at = from;
    if (close < 0) return;
    const start = this.builder.length;
    for (const word of this.raw.slice(from, from + close).matchAll(/\S+|\s+/g)) {
      const at = from + word.index;
      if (/^\s/.test(word[0])) this.builder.space(at, at + word[0].length);
      else this.builder.copy(at, at + word[0].length);
    }
    if (this.builder.length > start) this.builder.styles.push({ style: 'code', start, end: this.builder.length });
    this.at = from + close + fence.length;
  }

  private image(): void {
    const link = linkAt(this.raw, this.at + 1);
    if (link) this.at = link.end;
    else this.copyTo(this.at + 1);
  }

  /** A soft hyphen or a zero-width character: nothing to read. A soft hyphen at a line's end joins the word. */
  private invisible(): void {
    this.at++;
    if (this.raw[this.at - 1] !== '\u00AD') return;
    const white = matchAt(SPACE, this.raw, this.at)?.[0] ?? '';
    if (/[\r\n]/.test(white)) this.at += white.length;
  }

  /** Accents and the letter that bears them are the one letter that all else knows. */
  private accent(): boolean {
    const accented = accentedAt(this.raw, this.at);
    if (!accented) return false;
    if (accented.start < this.at) this.builder.dropLast(this.raw[accented.start]!);
    this.builder.replace(accented.letters, accented.start, accented.end);
    this.at = accented.end;
    return true;
  }

  private replace(text: string, length = 1): void {
    this.builder.replace(text, this.at, this.at + length);
    this.at += length;
  }
}

/** ` `` ` */
const FENCE = /`+/y;
/** How far the end of a code span is looked for. */
const LONGEST_CODE = 1000;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF\uFFFC]/;
const WORD = /[A-Za-z0-9À-ɏ]/;

const SPACE = /\s+/y;
/** `\n> ` inside a quotation */
const QUOTED_SPACE = /(?:\s+(?:>[ \t]*)*)+?(?=[^\s>]|$)/y;
/** `&amp;`, `&#39;`, `&#x2014;` */
const ENTITY = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy;
