/**
 * What the diagnostics say, in English. `says` is the row in the table of rules, `why` the paragraph on the rule's
 * page; everything else is a message or the title of a fix. Written for people who write papers, not for programmers.
 */
export const ruleWords = {
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
      'deleted sentence.',
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
  'acronym-undefined': {
    says: 'An acronym that is used and never spelled out',
    why:
      'Readers outside the field do not know it. What everybody knows (US, UN, NATO, PhD …) needs no ' +
      'definition. An acronym that occurs only in references, titles, affiliations or quotations is ' +
      'reported as information.',
    message: (shortForm: string) => `“${shortForm}” is never spelled out in this paper.`,
    elsewhere: (longForm: string) => `Another paper has “${longForm}”.`,
    fix: (expansion: string) => `Spell out: ${expansion}`,
  },
  'acronym-used-before-definition': {
    says: 'An acronym whose first use comes before its definition',
    why: 'The definition belongs to the first use, where the reader needs it.',
    message: (shortForm: string, line: number) =>
      `“${shortForm}” is used here and only spelled out later, in line ${line}.`,
    definition: (longForm: string) => `Spelled out here: ${longForm}.`,
  },
  'acronym-redefined': {
    says: 'Two long forms of one acronym in one paper',
    why: 'Either they are two things, and need two acronyms, or one of the names is wrong.',
    message: (shortForm: string, here: string, before: string) =>
      `“${shortForm}” stands for “${here}” here, but for “${before}” before.`,
    first: (longForm: string) => `First spelled out here: ${longForm}.`,
  },
  'acronym-conflict': {
    says: 'An acronym that another paper spells out otherwise',
    why:
      'Readers of both papers will take them for two things. Where they are one, the papers should give it one name. The ' +
      'name that most papers give is left alone, and so are translations and two versions of one name.',
    message: (shortForm: string, longForm: string) => `In another paper “${shortForm}” stands for “${longForm}”.`,
    there: (longForm: string) => `Spelled out there: ${longForm}.`,
  },
  'acronym-misspelled': {
    says: 'A near miss of an acronym that the paper defines',
    why:
      'One letter differs from a defined acronym of five letters or more, or the last dot is missing, and ' +
      'it occurs only once.',
    message: (written: string, meant: string) => `“${written}” looks like a slip for “${meant}”.`,
    dot: (written: string, meant: string) => `“${written}” lacks its last period; elsewhere it is “${meant}”.`,
    fix: (meant: string) => `Write ${meant}`,
  },
  'acronym-unused': {
    says: 'An acronym that is defined and never used again',
    why:
      'A short form that saves no words is one more thing to remember. Nothing is said while the paragraph is being ' +
      'written, nor in the last one of the text.',
    message: (shortForm: string) => `“${shortForm}” is defined here and never used again.`,
  },
  'citation-missing': {
    says: 'A citation with no entry',
    why:
      'The bibliography does not have the work, nor does a bibliography file. An author or a key that is spelled almost ' +
      'alike is offered. Where more than three citations, and more than half of all, have no entry, the list is ' +
      'still being written, and nothing is said.',
    message: (citation: string) => `“${citation}” has no entry in the bibliography.`,
    near: (entry: string) => `The nearest entry: ${entry}.`,
    fix: (key: string) => `Write @${key}`,
  },
  'citation-year-mismatch': {
    says: 'A citation whose author has an entry of another year or date',
    why: 'One of the two is wrong, and a reader cannot tell which.',
    message: (citation: string, expected: string) => `“${citation}”: the bibliography has ${expected}.`,
    entry: 'The entry.',
    fix: (expected: string) => `Write ${expected}`,
  },
  'citation-author-mismatch': {
    says: 'A citation whose year and one author agree with an entry, and the other authors do not',
    why:
      'A co-author is missing, misspelled, or belongs to another work. Where only accents or the order ' +
      'differ it is reported as information.',
    message: (citation: string, expected: string) => `“${citation}”: the bibliography has ${expected}.`,
    entry: 'The entry.',
  },
  'citation-ambiguous': {
    says: 'A citation that more than one entry fits',
    why: 'Tell the works apart by a letter after the year (2004a, 2004b) or by naming the co-authors.',
    message: (citation: string, works: string) => `“${citation}” fits more than one entry: ${works}.`,
    candidate: (work: string) => `It fits ${work}.`,
  },
  'locator-outside-work': {
    says: 'A page that the cited work does not have',
    why:
      'The page lies outside the pages of the article or chapter, or behind the last page of the cited paper, where ' +
      'the library has it. Usually a digit is wrong, or the page belongs to another work.',
    message: (page: string, pages: string) => `Page ${page} lies outside this work, which is on pages ${pages}.`,
    entry: 'The work.',
    lastPage: 'Its last page.',
  },
  'quote-differs': {
    says: 'A quotation that departs from the words of the paper it is taken from',
    why:
      'The cited paper is in the library, and the quotation has other words than it. Letter case, punctuation, accents, ' +
      'what is marked as left out (…) and what stands in [brackets] make no difference.',
    replaced: (here: string, there: string) => `“${here}” where that paper has “${there}”`,
    leftOut: (there: string) => `“${there}” is left out`,
    putIn: (here: string) => `“${here}” is not in that paper`,
    message: (departures: readonly string[]) => `The quotation departs from the cited paper: ${departures.join('; ')}.`,
    passage: 'The words of the cited paper.',
  },
  'work-uncited': {
    says: 'An entry that nothing cites',
    why:
      'In a paper that cites by author and year or by number, the bibliography lists what is cited. Entries ' +
      'under a heading such as “Further reading” are left alone, and so are entries without a year (or “n.d.”, ' +
      '“forthcoming”), which are still being written, and papers that cite in notes.',
    message: (work: string) => `Nothing in the paper cites ${work}.`,
  },
  'work-duplicate': {
    says: 'Two entries for one work',
    why: 'Authors, year and title agree. One of the two can go.',
    message: (work: string, line: number) => `${work} has an entry already, in line ${line}.`,
    first: 'The first entry.',
  },
  'work-conflict': {
    says: 'A work that another paper dates or calls otherwise',
    why: 'Everything else agrees, so it is one work, and one of the papers is wrong. What most papers say is left alone.',
    year: (work: string, other: string) => `${work}: another paper dates this work ${other}.`,
    title: (work: string, other: string) => `${work}: another paper calls this work “${other}”.`,
    there: 'The same work there.',
  },
  'work-malformed': {
    says: 'An entry whose parts cannot be told apart',
    why:
      'Lost italics, a stray mark, a date that is none: neither a reader nor a reference manager can take ' +
      'the entry apart.',
    strayMark: (mark: string) => `A stray “${mark}”: half of a pair that set something in italics or bold.`,
    noTitle: 'The title of this work cannot be told from the rest.',
    noDate: 'This entry has no year.',
    ordinal: (written: string, right: string) => `“${written}” should be “${right}”.`,
    fix: (right: string) => `Write ${right}`,
  },
  'crossref-missing': {
    says: 'A reference to a table or figure that is not there',
    why: 'The paper has others of that kind, but none of that number. Usually one was removed or renumbered.',
    message: (name: string) => `There is no ${name} in this paper.`,
  },
  'link-malformed': {
    says: 'An address that no reader could follow',
    why:
      'A space inside, a scheme written twice or without its colon, a bit of markup at the end: the browser ' +
      'will not find it.',
    space: (target: string) => `“${target}” cannot be followed: there is a space in it.`,
    scheme: (target: string) => `“${target}” cannot be followed: it does not begin as an address does.`,
    host: (target: string) => `“${target}” cannot be followed: the name of the site is not well formed.`,
    markup: (target: string) => `“${target}” cannot be followed: a piece of markup stands in it.`,
    backslash: 'The text of this link shows stray backslashes.',
    fix: (target: string) => `Write ${target}`,
    fixText: 'Remove the backslashes',
  },
  'link-missing': {
    says: 'A link to a local file that is not there',
    why: 'The file was moved, renamed or never added.',
    message: (target: string) => `There is no file “${target}”.`,
  },
  'text-duplicated': {
    says: 'Words repeated at a page break',
    why: 'Converting pages to text often leaves the last words of a page again at the head of the next.',
    message: (words: string) => `“${words}” stands here a second time.`,
    first: 'The first time.',
    fix: 'Remove the second copy',
  },
  'bibliography-missing': {
    says: 'A bibliography file that is not there',
    why:
      'The front matter names the file, relative to the paper, and its keys can lead nowhere. It was moved, renamed or ' +
      'never added.',
    message: (path: string) => `There is no bibliography file “${path}”.`,
  },
  'bibliography-malformed': {
    says: 'An entry of a bibliography file that cannot be read',
    why:
      'A brace, a comma or a line is missing in a BibTeX, CSL-JSON, CSL-YAML or RIS file. Programs stop there, or lose ' +
      'the entry without a word. It is shown in the file itself. Two entries of one key are a warning: only the first ' +
      'can be cited.',
    unclosed: 'Nothing ends this entry.',
    'no-key': 'This entry has no key by which it could be cited.',
    field: 'A comma or an equals sign is missing here.',
    syntax: 'This entry breaks off here: no program can read it.',
    outside: 'This line belongs to no reference: references begin with TY and end with ER.',
    duplicate: (key: string) => `“${key}” is the key of another entry already.`,
    first: (key: string) => `The first entry “${key}”.`,
  },
  'paper-unreadable': {
    says: 'What could not be read, said once',
    why:
      'Where the evidence is too thin to pair notes with markers, or the encoding is wrong, the rules that ' +
      'rest on it stay silent instead of guessing.',
    notes: 'The notes of this paper cannot be paired with their markers; they are not checked.',
    encoding: (detail: string) => `The encoding of this file looks wrong: ${detail}.`,
  },
};

/** The shape that every language has. */
export type RuleWords = typeof ruleWords;

/** The code of a diagnostic, as in the table of rules. */
export type RuleCode = keyof RuleWords;
