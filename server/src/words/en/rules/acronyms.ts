/** What the diagnostics say of acronyms, in English. */
export const acronymWords = {
  'acronym-undefined': {
    says: 'An acronym that is used and never spelled out',
    why:
      'Readers outside the field do not know it. What everybody knows (US, UN, NATO, PhD …) needs no ' +
      'definition. An acronym that occurs only in references, titles, tables of contents, affiliations or quotations is ' +
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
};
