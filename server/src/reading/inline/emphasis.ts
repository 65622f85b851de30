import type { Builder } from './builder';

/**
 * Pairs `*` and `_` the forgiving way: what opens and never closes, or closes and never opened, is damaged markup
 * and leaves no trace in the text.
 */
export class Emphasis {
  private readonly open: { character: string; length: number; at: number }[] = [];

  constructor(private readonly builder: Builder) {}

  /** Whether a run of this character is open, so that the next one may close it. */
  isOpen(character: string): boolean {
    return this.open.some((run) => run.character === character);
  }

  /** Whether so many close a run of as many behind a blank that has come in `before` them: `*Id. *`. */
  closesLate(character: string, length: number, before: string): boolean {
    const last = this.open.at(-1);
    return last?.character === character && last.length === length && LATE.test(before);
  }

  /** Whether stars behind a comma open what stands `behind` a blank: `Lee,* Moles*`. */
  opensEarly(character: string, behind: string): boolean {
    return EARLY.test(behind) && !this.isOpen(character);
  }

  /** Takes a run of `length` stars or underscores; `opens` and `closes` say what its neighbors allow. */
  take(character: string, length: number, opens: boolean, closes: boolean): void {
    let left = length;
    while (closes && left > 0 && this.isOpen(character)) {
      const run = this.popTo(character);
      const used = Math.min(run.length, left);
      this.close(run.at, used);
      left -= used;
      if (run.length > used) this.open.push({ character, length: run.length - used, at: run.at });
    }
    if (opens && left > 0 && this.open.length < DEEPEST)
      this.open.push({ character, length: Math.min(left, 3), at: this.builder.length });
  }

  /** The innermost open run of this character; what was opened inside it and not closed is dropped. */
  private popTo(character: string): { character: string; length: number; at: number } {
    for (;;) {
      const run = this.open.pop()!;
      if (run.character === character) return run;
    }
  }

  private close(at: number, length: number): void {
    const end = this.builder.length;
    if (end <= at) return;
    if (length !== 2) this.builder.styles.push({ style: 'italic', start: at, end });
    if (length >= 2) this.builder.styles.push({ style: 'bold', start: at, end });
  }
}

/** Runs that may be open inside one another; more is noise. */
const DEEPEST = 8;

// `. ` of `*Id. *`
const LATE = /[.,;:!?”"’)] $/;

// ` M` of `,* Moles*`, ` “M`
const EARLY = /^ [“"‘]?[A-ZÀ-Þ]/;
