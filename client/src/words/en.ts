import type { ClientWords } from './words';

export const en: ClientWords = {
  server: {
    restarted: 'Ibid stopped and is starting again. Your text is safe.',
    gaveUp: 'Ibid stopped again and again and was left off. Your text is safe.',
    restart: 'Start Again',
    showLog: 'Show Log',
    failed: (reason) => `Ibid could not be started: ${reason}`,
    indexed: (papers) => (papers === 1 ? 'Read one paper.' : `Read ${papers} papers.`),
  },
  views: {
    library: 'all papers',
    reveal: 'Go There',
    nothingFits: 'Nothing fits the filter.',
    onlyMarked: 'marked only',
    sortBy: 'Sort By',
    filterBy: 'Show only what holds these words',
    current: 'now',
    orders: { text: 'Order in the text', name: 'Name', year: 'Year', count: 'How often used or cited' },
    states: { plain: '', unresolved: 'leads nowhere', conflict: 'other papers differ' },
  },
  status: {
    reading: 'Reading the papers',
    counts: (body, notes) => `${count(body)} + ${count(notes)} words`,
    details: ({ words, notes, works, acronyms }) =>
      [
        `**${count(words.body)}** words in the text`,
        `**${count(words.notes)}** words in ${count(notes)} notes`,
        `**${count(works)}** works cited`,
        `**${count(acronyms)}** acronyms`,
      ].join('  \n'),
    click: 'Click for what Ibid can do.',
  },
  works: {
    none: 'No work is cited here.',
    copied: (count) => (count === 1 ? 'Reference copied.' : `${count} references copied.`),
  },
  unresolved: {
    none: 'Every reference in this paper leads somewhere.',
    nth: (nth, count) => `Unresolved reference ${nth} of ${count}`,
  },
  notes: { notHere: 'No note can be put here. Put the cursor into the text.' },
  lists: {
    noAbbreviations: 'This paper defines no acronyms.',
    empty: 'There is nothing to list.',
  },
  exports: {
    names: { works: 'bibliography', acronyms: 'abbreviations', graph: 'citations' },
    titles: { works: 'Export the Works As', acronyms: 'Export the Abbreviations As', graph: 'Export the Graph As' },
    formats: {
      list: '$(book) A list to read, in a new document',
      bibtex: 'BibTeX (.bib): LaTeX, JabRef, Zotero, Pandoc',
      'csl-json': 'CSL-JSON: Zotero, Pandoc',
      ris: 'RIS: EndNote, Mendeley, Zotero',
      md: 'Markdown: a list',
      csv: 'CSV: a table for a spreadsheet',
      json: 'JSON',
      dot: 'DOT: Graphviz',
      graphml: 'GraphML: Gephi, yEd, Cytoscape',
    },
    saved: (file) => `Saved as ${file}.`,
    open: 'Open',
    isThere: (file) => `${file} is there already.`,
    overwrite: 'Overwrite It',
  },
  samples: { folder: 'Ibid: sample papers' },
  commands: {
    'ibid.nextUnresolved': '$(arrow-down) Go to the next unresolved reference',
    'ibid.insertNote': '$(add) Insert a note',
    'ibid.insertAbbreviations': '$(list-unordered) Insert the list of abbreviations',
    'ibid.showGraph': '$(type-hierarchy) Show the citation graph',
    'ibid.exportAbbreviations': '$(symbol-constant) Export the list of abbreviations',
    'ibid.exportBibliography': '$(book) Export the bibliography',
    'ibid.exportGraph': '$(go-to-file) Export the citation graph',
    'ibid.reindex': '$(refresh) Read all papers again',
    'ibid.openSamplePapers': '$(folder-opened) Open the sample papers',
    'ibid.showLog': '$(output) Show the log',
  },
};

function count(number: number): string {
  return number.toLocaleString('en-US');
}
