import type { FeatureWords } from '../features';

export const features: FeatureWords = {
  and: 'and',
  note: (label) => `Note ${label}`,
  notes: 'Notes',
  acronyms: 'Acronyms',
  works: 'Works',
  untitled: '(untitled)',
  noSuchNote: (label) => `This paper has no note ${label}.`,
  calledIn: 'Called in',
  calledNowhere: 'No marker calls this note.',
  standsFor: (words) => `${words} stands for`,
  definedOnLines: (lines) => `Defined on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}.`,
  usedTimes: (count) => (count === 1 ? 'Used once.' : `Used ${count} times.`),
  citedTimes: (count) => (count === 0 ? 'Never cited.' : count === 1 ? 'Cited once.' : `Cited ${count} times.`),
  entryIn: (key, file) => (key === '' ? `In ${file}` : `@${key} in ${file}`),
  noSuchKey: 'No bibliography file has this key.',
  notDefinedHere: 'This paper does not say what it stands for.',
  elsewhere: 'In other papers',
  locator: (label, value) => `${LOCATORS[label] ?? label} ${value}`,
  byWayOf: (labels) => labels.map((label) => `note ${label}`).join(' → '),
  mismatch: (what, expected) => `${MISMATCHES[what]} ${expected}.`,
  reason: {
    'no-entry': 'No entry in this paper fits.',
    'no-antecedent': 'Nothing that it could stand for comes before it.',
    'comment-note': 'The note before it cites nothing.',
    'unknown-source': 'The note before it cites a source that could not be read.',
    'several-works': 'The note before it cites several works.',
    'no-such-note': 'This paper has no such note.',
    'note-disagrees': 'That note does not cite this author.',
    'several-entries': 'More than one entry fits.',
  },
  severalNamed: 'Several works that come before go by that name.',
  noneNamed: 'No work that comes before goes by that name.',
  candidates: 'It may mean',
  noTarget: 'This paper has nothing of that name.',
  undefinedHere: 'not spelled out',
  line: (number) => `line ${number}`,
  unresolvedNotes: (count) => `${count} unresolved`,
  bibliography: 'Works cited',
  reading: 'Reading the papers',
  tooLarge: (megabytes) => `This document is too large to be read (${megabytes} MB); Ibid leaves it out.`,
  rewriting: {
    full: 'Write the full reference',
    one: (newText) => `Write “${newText}”`,
    all: {
      ibid: 'Write Ibid. wherever the source before is cited again',
      short: 'Write every later citation of this paper in its short form',
      full: 'Write every later citation of this paper out in full',
    },
    places: (count, left) =>
      `${count === 1 ? 'One place' : `${count} places`}; every citation means the same as before.` +
      (left === 0 ? '' : ` ${left === 1 ? 'One stays' : `${left} stay`} as they are, to keep it so.`),
    refused: {
      'changes-meaning': 'Nothing was written: a back-reference would mean something else.',
      'nothing-to-do': 'There is nothing to write otherwise.',
    },
  },
  source: {
    inLibrary: (link, place) => `In the library: ${link}${place ? `, ${place}` : ''}`,
    document: (link) => `Document: ${link}`,
    nearestPage: (cited, nearest) => `The number of page ${cited} is lost in it; page ${nearest} is the nearest.`,
    quotedHere: 'Quoted here',
    there: 'In that paper',
  },
  library: {
    alsoCitedBy: (papers, more) => `Also cited by ${papers.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    citedBy: (papers, more) => `Cited by ${papers.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    mayBeTheSame: 'May be the same work',
  },
};

const LOCATORS: Readonly<Record<string, string>> = {
  page: 'page',
  paragraph: 'paragraph',
  section: 'section',
  chapter: 'chapter',
  figure: 'figure',
  note: 'note',
  volume: 'volume',
  article: 'article',
};

const MISMATCHES = {
  year: 'The entry has another year:',
  date: 'The entry has another date:',
  author: 'The entry has other authors:',
  spelling: 'The entry spells the name differently:',
  order: 'The entry has the authors in another order:',
};
