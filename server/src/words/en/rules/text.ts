/** What the diagnostics say of the text itself: cross-references, links, what could not be read, in English. */
export const textWords = {
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
  'paper-unreadable': {
    says: 'What could not be read, said once',
    why:
      'Where the evidence is too thin to pair notes with markers, or the encoding is wrong, the rules that ' +
      'rest on it stay silent instead of guessing.',
    notes: 'The notes of this paper cannot be paired with their markers; they are not checked.',
    encoding: (detail: string) => `The encoding of this file looks wrong: ${detail}.`,
  },
};
