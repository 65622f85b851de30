import type { GraphWords } from './words';

export const en: GraphWords = {
  title: 'Citation Graph',
  find: 'Search',
  search: 'Search papers, works, acronyms',
  kinds: { paper: 'Papers', work: 'Works', acronym: 'Acronyms' },
  leastCited: 'Cited by at least',
  onlyNear: 'Around the active paper',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit into the window',
  list: 'List',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  picture: 'Citation graph',
  keys: 'Arrow keys move to neighbors, Home to the node with most citations, Enter opens, Escape leaves. Plus, minus and zero zoom.',
  noWebGl: 'This window has no WebGL: the graph is a still picture. Search, filters and the list work as ever.',
  empty: 'No papers have been read in this workspace.',
  reading: 'Reading the papers …',
  settling: 'Arranging …',
  counts: ({ paper, work, acronym }, links) =>
    [
      number(paper, 'paper'),
      number(work, 'work'),
      ...(acronym > 0 ? [number(acronym, 'acronym')] : []),
      number(links, 'link'),
    ].join(', '),
  found: (count) => (count === 0 ? 'Nothing found.' : `${number(count, 'match', 'matches')}.`),
  nothingThere: 'No neighbor that way.',
  columns: { name: 'Name', kind: 'Kind', papers: 'Papers' },
  more: (count) => `Show ${count} more`,
  open: 'Open',
  node: ({ kind, label, detail, papers }) => {
    const what = `${en.kind[kind]}: ${label}${kind === 'paper' || detail === label ? '' : `, ${detail}`}.`;
    if (kind === 'paper' && papers === 0) return what;
    return `${what} ${kind === 'acronym' ? 'Used' : 'Cited'} by ${number(papers, 'paper')}.`;
  },
  kind: { paper: 'Paper', work: 'Work', acronym: 'Acronym' },
  cites: 'Cites',
  uses: 'Uses',
  citedBy: 'Cited by',
  usedBy: 'Used by',
  places: (count) => (count === 0 ? 'listed' : `${count} ×`),
};

function number(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
