/** What the diagnostics say of notes, their markers and back-references, in English. */
export const noteWords = {
  'note-missing': {
    says: 'A marker without a note',
    why:
      'A reader who follows the marker finds nothing. Usually the note was deleted, or lost when the file ' +
      'was converted. The fix opens it beside the notes around it; its words are left to you.',
    message: (label: string) => `Marker ${label} has no note.`,
    fix: (label: string) => `Add note ${label}`,
  },
  'note-orphan': {
    says: 'A note without a marker',
    why:
      'Nothing in the text calls this note, so no reader will look at it. Usually the marker went with a ' +
      'deleted sentence. Nothing is said where a conversion lost the markers of most notes, or left most of them ' +
      'as bare numbers.',
    message: (label: string) => `Nothing in the text calls note ${label}.`,
  },
  'note-duplicate': {
    says: 'Two notes with one number in one series',
    why:
      'A marker can only lead to one of them. Usually a note was pasted, or inserted without renumbering ' +
      'those after it.',
    message: (label: string) => `There are two notes ${label}.`,
    first: (label: string) => `The first note ${label}.`,
  },
  'note-order': {
    says: 'A number skipped, or out of sequence',
    why:
      'Notes are read in the order of their numbers; a gap or a jump makes a reader look for a note that is ' +
      'not there. Labels in Pandoc notation are renumbered when the paper is rendered and are left alone.',
    outOfOrder: (label: string, before: string) => `Note ${label} is called after note ${before}.`,
    skipped: (label: string, before: string) =>
      `Note ${label} follows note ${before}: the numbers between are missing.`,
  },
  'note-broken-markup': {
    says: 'A marker or note opening damaged by OCR',
    why:
      'The mark no longer shows as a raised number, and other programs will not see a note. The fix writes ' +
      'it as the paper writes its other marks.',
    marker: (label: string, mend: string) => `The marker of note ${label} is damaged; it should read ${mend}.`,
    opening: (label: string, mend: string) => `The number that opens note ${label} is damaged; it should read ${mend}.`,
    fix: (mend: string) => `Write ${mend}`,
  },
  'note-split': {
    says: 'A note that goes on elsewhere',
    why:
      'A page break cut the note, and the rest stands further down, between other paragraphs. The fix moves ' +
      'it back.',
    message: (label: string, line: number) => `Note ${label} breaks off here and goes on in line ${line}.`,
    rest: (label: string) => `The rest of note ${label}.`,
    fix: 'Join the two parts',
  },
  'ibid-without-antecedent': {
    says: 'A back-reference with nothing before it to mean',
    why:
      'Ibid. stands for the work cited just before. Where nothing was cited, or the note before is a ' +
      'comment, a reader cannot tell what is meant.',
    nothing: (anchor: string) => `“${anchor}” has nothing before it to mean.`,
    afterComment: (anchor: string) => `“${anchor}” follows a note that cites nothing.`,
    noWork: (anchor: string, author: string) => `“${anchor}”: no work by ${author} is cited before.`,
  },
  'ibid-ambiguous': {
    says: 'A back-reference after a note that cites several works, or none that could be read',
    why: 'Ibid. can only stand for one work. Name the author again, or shorten the title.',
    several: (anchor: string, works: string) => `“${anchor}” can mean more than one work: ${works}.`,
    unread: (anchor: string) => `“${anchor}” follows a source that could not be told apart.`,
    candidate: (work: string) => `It can mean ${work}.`,
  },
  'ibid-shifted': {
    says: 'A back-reference that means something else since notes were edited',
    why:
      'Ibid. means whatever stands before it. Insert, delete, move, paste or merge notes, and an Ibid. further ' +
      'down quietly means another work; a full reference that goes takes with it every short form that needed it. ' +
      'The paper is compared with what it said when it was opened or last saved.',
    place: (anchor: string, note: string | undefined) =>
      note === undefined ? `“${anchor}”` : `“${anchor}” in n. ${note}`,
    means: (place: string, now: string, before: string) => `${place} now means ${now}; it meant ${before}.`,
    mayMean: (place: string, now: string, before: string) => `${place} can now mean ${now}; it meant ${before}.`,
    nothing: (place: string, before: string) => `${place} no longer means anything; it meant ${before}.`,
    or: ' or ',
    now: (work: string) => `It now means ${work}.`,
    before: (work: string) => `It meant ${work}.`,
    full: (work: string) => `Write the full reference of ${work}`,
    short: (words: string) => `Write “${words}”`,
    accept: 'Accept what it means now',
    acceptAll: 'Accept what every back-reference of this paper means now',
  },
  'backref-missing': {
    says: 'A reference to an earlier note that is not there, or that does not cite that author',
    why:
      '“supra note 12” breaks as soon as a note is inserted or removed before it, and word processors do ' +
      'not say so.',
    noNote: (label: string) => `There is no note ${label}.`,
    disagrees: (label: string, author: string) => `Note ${label} does not cite ${author}.`,
    note: (label: string) => `Note ${label}.`,
  },
};
