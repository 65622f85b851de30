import type {
  Acronym,
  Citation,
  CrossReference,
  Figure,
  Heading,
  Marker,
  Note,
  Paper,
  Work,
} from '../../server/src/paper/paper';
import type { CslItem } from '../../server/src/recognize/csl';
import type { Flow, Place } from '../../server/src/text/flow';
import { Lines } from '../../server/src/text/lines';
import type { Span } from '../../server/src/text/span';

/** Makes a paper by hand, for tests of what is built on papers: every place is named by its words. */
export class PaperBuilder {
  readonly text: string;
  readonly uri: string;
  readonly #flow: Flow;
  readonly #notes: Note[] = [];
  readonly #markers: Marker[] = [];
  readonly #acronyms: Acronym[] = [];
  readonly #works: Work[] = [];
  readonly #citations: Citation[] = [];
  readonly #figures: Figure[] = [];
  readonly #outline: Heading[] = [];
  readonly #crossReferences: CrossReference[] = [];

  constructor(text: string, uri = 'file:///papers/border.md') {
    this.text = text;
    this.uri = uri;
    this.#flow = flowOf(text, 0, text.length);
  }

  /** Where the words stand, the `nth` time, counted from 0. */
  span(words: string, nth = 0): Span {
    let start = this.text.indexOf(words);
    for (let i = 0; i < nth && start >= 0; i++) start = this.text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" does not stand in the paper ${nth + 1} times`);
    return { start, end: start + words.length };
  }

  place(words: string, nth = 0): Place {
    return { flow: this.#flow, span: this.span(words, nth) };
  }

  /** A marker and, where there is an opening, the note that it calls. */
  note(label: string, marker: Span, opening?: Span, body?: Span): this {
    const note = opening ? this.#notes.length : null;
    this.#markers.push({ label, notation: 'unicode', span: marker, flow: this.#flow, at: marker.start, note });
    if (!opening || !body) return this;
    const markers = [this.#markers.length - 1];
    const flow = flowOf(this.text, body.start, body.end);
    this.#notes.push({ label, series: 0, notation: 'unicode', opening, flow, parts: [body], markers });
    return this;
  }

  acronym(shortForm: string, longForm: string | undefined, uses: number): this {
    const definitions = longForm ? [{ short: this.place(shortForm), long: this.place(longForm), longForm }] : [];
    const places = Array.from({ length: uses }, (_, nth) => this.place(shortForm, nth));
    const key = shortForm.replaceAll('.', '').toUpperCase();
    this.#acronyms.push({ shortForm, key, longForm, definitions, uses: places, commonKnowledge: false });
    return this;
  }

  work(id: string, entry: string, csl: CslItem): this {
    const place = this.place(entry);
    this.#works.push({ id, csl, place, where: 'entry', reference: { span: place.span, csl, parts: {} } });
    return this;
  }

  citation(words: string, citation: Pick<Citation, 'resolution'> & Partial<Citation>): this {
    this.#citations.push({ kind: 'author-year', place: this.place(words), ...citation });
    return this;
  }

  figure(name: string, caption: string, nth = 0): this {
    const span = this.span(`${name}. ${caption}`, nth);
    const label = name.replace(/\D+/, '');
    this.#figures.push({ kind: 'table', label, name, caption, place: { flow: this.#flow, span }, span });
    return this;
  }

  heading(level: number, title: string, end = this.text.length): this {
    const span = this.span(title);
    this.#outline.push({ level, title, span, place: { flow: this.#flow, span }, sectionEnd: end });
    return this;
  }

  crossReference(words: string, target: Span | null): this {
    const place = this.place(words);
    this.#crossReferences.push({ place, mention: { kind: 'table', span: place.span }, target });
    return this;
  }

  build(overrides: Partial<Paper> = {}): Paper {
    return {
      uri: this.uri,
      text: this.text,
      lines: new Lines(this.text),
      language: 'en',
      isPaper: true,
      title: undefined,
      bibliographies: [],
      ownReferences: undefined,
      self: undefined,
      flows: [this.#flow],
      outline: this.#outline,
      pages: [],
      notes: this.#notes,
      markers: this.#markers,
      acronyms: this.#acronyms,
      works: this.#works,
      citations: this.#citations,
      looseCitations: [],
      figures: this.#figures,
      crossReferences: this.#crossReferences,
      furniture: [],
      damage: [],
      notesUnreadable: false,
      ...overrides,
    };
  }
}

function flowOf(text: string, start: number, end: number): Flow {
  const piece = { at: 0, length: end - start, source: { start, end } };
  return { kind: 'paragraph', text: text.slice(start, end), styles: [], links: [], marks: [], pieces: [piece] };
}
