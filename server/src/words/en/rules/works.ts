/** What the diagnostics say of citations, works and bibliography files, in English. */
export const workWords = {
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
};
