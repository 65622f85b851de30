import type { Random } from '../../support/random';

/** A work, and what notes call it by. */
export interface PlantedWork {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  /** Everything up to the page. */
  readonly full: string;
}

/** One citation in a note. Whoever writes it knows which work it means; nothing reads that out of the text. */
export interface Part {
  /** Stays the same through every edit; a copy gets a new one. */
  readonly key: number;
  readonly form: 'full' | 'ibid' | 'op-cit' | 'supra' | 'short' | 'comment';
  /** The work it was written for; undefined for a comment. */
  readonly work: PlantedWork | undefined;
  /** The number that a `supra note 12` gives. */
  readonly number?: number;
  readonly page: number;
  readonly signal: '' | 'See ' | 'Cf. ';
}

export interface PlantedNote {
  readonly number: number;
  /** The sentence that its mark stands behind. */
  readonly sentence: string;
  readonly parts: readonly Part[];
}

export interface PlantedPaper {
  readonly notes: readonly PlantedNote[];
  readonly style: Style;
}

export interface Style {
  readonly notation: 'pandoc' | 'superscript' | 'list';
  /** Notes are numbered anew after every edit; else a new one takes the next free number. */
  readonly renumbers: boolean;
  readonly italic: '*' | '_';
}

const WORKS: readonly PlantedWork[] = [
  book('Marlow', 'Ana Marlow', 'Harbors at Night', 'Boston: Quay Press, 2003'),
  book('Ibarra', 'Jorge Ibarra', 'The Weight of Salt', 'London: Tern Books, 1998'),
  book('Ostrow', 'Lena Ostrow', 'Pilots and Princes', 'New York: Lantern House, 2011'),
  book('Quist', 'Paul Quist', 'A Price for Water', 'Chicago: Mill Press, 2007'),
  book('Ferrand', 'Odile Ferrand', 'Grain Ships of the North', 'Oxford: Heron Press, 1989'),
  book('Tanaka', 'Rie Tanaka', 'Cranes over the Bay', 'Seattle: Sound Editions, 2015'),
  article('Welland', 'Tom Welland', 'Ballast and Empire', 'Review of Coasts', '12, no. 3 (2004)'),
  article('Nadar', 'Ines Nadar', 'Counting the Empty Crates', 'Port Quarterly', '7, no. 1 (2012)'),
  article('Holm', 'Erik Holm', 'Customs without Officers', 'Journal of Small States', '31, no. 2 (1996)'),
];

function book(family: string, author: string, title: string, printed: string): PlantedWork {
  return { id: family, family, title: `*${title}*`, full: `${author}, *${title}* (${printed})` };
}

function article(family: string, author: string, title: string, journal: string, issue: string): PlantedWork {
  return { id: family, family, title: `“${title}”`, full: `${author}, “${title},” *${journal}* ${issue}` };
}

/** Makes papers, and the citations and sentences that edits put into them; all that it makes differs from the rest. */
export class Planter {
  readonly random: Random;
  #keys = 0;
  #sentences = 0;

  constructor(random: Random) {
    this.random = random;
  }

  paper(style: Style): PlantedPaper {
    const notes: PlantedNote[] = [];
    const count = 12 + this.random.below(20);
    for (let number = 1; number <= count; number++) notes.push(this.note(notes, number));
    return { notes, style };
  }

  /** A note as a writer would write it behind those before it: every short form means the work that it was chosen for. */
  note(before: readonly PlantedNote[], number: number): PlantedNote {
    const parts = [this.part(before, [])];
    while (parts[0]!.form !== 'comment' && this.random.below(6) === 0) parts.push(this.part(before, parts));
    return { number, sentence: this.sentence(), parts };
  }

  sentence(): string {
    const words = ['The pilots', 'A customs officer', 'The old ferry', 'Nobody', 'The mayor', 'Every second crew'];
    const deeds = [
      'left the quay before dawn',
      'counted the barrels again',
      'waited for the tide to turn',
      'kept no list',
    ];
    return `${this.random.pick(words)} ${this.random.pick(deeds)} in the year of the ${ordinal(++this.#sentences)} storm.`;
  }

  key(): number {
    return ++this.#keys;
  }

  page(): number {
    return 10 + this.random.below(8);
  }

  part(before: readonly PlantedNote[], inNote: readonly Part[]): Part {
    const signal = this.random.below(5) === 0 ? this.random.pick(['See ', 'Cf. '] as const) : '';
    const base = { key: this.key(), page: this.page(), signal: inNote.length > 0 ? ('' as const) : signal };
    const cited = before.flatMap(({ parts }) => parts).concat(inNote);
    const known = [...new Set(cited.flatMap(({ work }) => work ?? []))];
    const choice = this.random.below(20);
    if (choice === 0 && inNote.length === 0) return { ...base, form: 'comment', work: undefined, signal: '' };
    const same = inNote.at(-1)?.work ?? onlyWork(before.at(-1));
    if (same && choice < 10) return { ...base, form: 'ibid', work: same };
    if (known.length > 2 && choice < 16) {
      const work = this.random.pick(known);
      const giving = before.filter(({ parts }) => parts.some((part) => part.work === work));
      const form = this.random.pick(['op-cit', 'short', 'supra'] as const);
      if (form === 'supra' && giving.length > 0)
        return { ...base, form, work, number: this.random.pick(giving).number };
      return { ...base, form: form === 'short' ? form : 'op-cit', work };
    }
    return { ...base, form: 'full', work: this.random.pick(WORKS) };
  }
}

function onlyWork(note: PlantedNote | undefined): PlantedWork | undefined {
  const works = new Set(note?.parts.map(({ work }) => work));
  return works.size === 1 ? [...works][0] : undefined;
}

function ordinal(number: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
  return `${number}${number % 100 > 10 && number % 100 < 14 ? 'th' : ending}`;
}
