import type { NoteDraft } from './assembly';
import type { Draft, Segment } from './drafts';
import { breaksOff, type Openness, openness } from './openness';

/**
 * What is open on the page while the blocks are walked. A page has a body and a foot: a cut sentence goes on at the
 * head of the next page's body, a cut note at the head of its foot, and both can be open at once.
 */
export class Page {
  /** The last piece of body text. */
  body: OpenDraft | undefined;
  /** The last note. */
  note: OpenNote | undefined;
  /** A note, furniture or a rule stood behind the last piece of body text. */
  broken = false;
  /** The last block was a note, or the rest of one. */
  inFoot = false;
  /** A rule has just opened a page's foot. */
  footOpens = false;

  /** A note, or the rest of one, has just been read. */
  leaveNote(): void {
    this.broken = true;
    this.inFoot = true;
    this.footOpens = false;
  }

  /** Behind a heading or a block of code nothing goes on. */
  closeBody(): void {
    this.body = undefined;
    this.inFoot = false;
    this.footOpens = false;
  }
}

/** A draft that may go on: it knows how long it is, and how its last stretch ends. */
export class OpenDraft {
  /** In characters of the source. */
  length = 0;
  #openness: Openness | undefined;

  constructor(
    readonly draft: Draft,
    private readonly text: string,
  ) {
    for (const { start, end } of draft.segments) this.length += end - start;
  }

  get last(): Segment | undefined {
    return this.draft.segments.at(-1);
  }

  /** How surely it was cut in mid-sentence. */
  get openness(): Openness {
    const { last } = this;
    this.#openness ??= last ? openness(this.text.slice(last.start, last.end)) : 0;
    return this.#openness;
  }

  /** Nothing can end where it ends. */
  get breaksOff(): boolean {
    const { last } = this;
    return last !== undefined && breaksOff(this.text.slice(last.start, last.end));
  }

  /** It was cut in the middle of a word. */
  get endsInHyphen(): boolean {
    const { last } = this;
    return last !== undefined && CUT_WORD.test(this.text.slice(Math.max(last.start, last.end - 8), last.end));
  }

  /** It ends within a range of numbers: `88–`. */
  get endsInRange(): boolean {
    const { last } = this;
    return last !== undefined && /\d\s?[-–—]\s*$/.test(this.text.slice(Math.max(last.start, last.end - 8), last.end));
  }

  add(segments: readonly Segment[]): void {
    for (const segment of segments) {
      this.draft.segments.push(segment);
      this.length += segment.end - segment.start;
    }
    this.#openness = undefined;
  }
}

/** `consi-` or, with a soft hyphen, `consi­`, at the end */
const CUT_WORD = /[a-zß-ɏ][-\u00ad]\s{0,4}$/;

/** A note whose rest may stand on the next page. */
export class OpenNote extends OpenDraft {
  readonly notation: string;
  readonly label: string;

  constructor({ opening, draft }: NoteDraft, text: string) {
    super(draft, text);
    this.notation = opening.notation;
    this.label = opening.label;
  }
}
