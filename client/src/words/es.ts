import type { ClientWords } from './words';

export const es: ClientWords = {
  server: {
    restarted: 'Ibid se detuvo y se inicia otra vez. Su texto está a salvo.',
    gaveUp: 'Ibid se detuvo una y otra vez y quedó apagado. Su texto está a salvo.',
    restart: 'Iniciar otra vez',
    showLog: 'Mostrar el registro',
    failed: (reason) => `No se pudo iniciar Ibid: ${reason}`,
    indexed: (papers) => (papers === 1 ? 'Se leyó un documento.' : `Se leyeron ${papers} documentos.`),
  },
  views: {
    library: 'todos los documentos',
    reveal: 'Ir allí',
    nothingFits: 'Nada corresponde al filtro.',
    onlyMarked: 'solo lo marcado',
    sortBy: 'Ordenar por',
    filterBy: 'Mostrar solo lo que contiene estas palabras',
    current: 'ahora',
    orders: { text: 'Orden en el texto', name: 'Nombre', year: 'Año', count: 'Frecuencia' },
    states: { plain: '', unresolved: 'no remite a nada', conflict: 'otros documentos difieren' },
  },
  status: {
    reading: 'Leyendo los documentos',
    counts: (body, notes) => `${count(body)} + ${count(notes)} palabras`,
    details: ({ words, notes, works, acronyms }) =>
      [
        `**${count(words.body)}** palabras en el texto`,
        `**${count(words.notes)}** palabras en ${count(notes)} notas`,
        `**${count(works)}** obras citadas`,
        `**${count(acronyms)}** siglas`,
      ].join('  \n'),
    click: 'Haga clic para ver lo que Ibid puede hacer.',
  },
  works: {
    none: 'Aquí no se cita ninguna obra.',
    copied: (count) => (count === 1 ? 'Referencia copiada.' : `${count} referencias copiadas.`),
  },
  unresolved: {
    none: 'Todas las referencias de este documento llevan a alguna parte.',
    nth: (nth, count) => `Referencia sin resolver ${nth} de ${count}`,
  },
  notes: { notHere: 'Aquí no puede ir una nota. Ponga el cursor en el texto.' },
  lists: {
    noAbbreviations: 'Este documento no define siglas.',
    empty: 'No hay nada que listar.',
  },
  exports: {
    names: { works: 'bibliografia', acronyms: 'siglas', graph: 'citas' },
    titles: { works: 'Exportar las obras como', acronyms: 'Exportar las siglas como', graph: 'Exportar el grafo como' },
    formats: {
      list: '$(book) Una lista para leer, en un documento nuevo',
      bibtex: 'BibTeX (.bib): LaTeX, JabRef, Zotero, Pandoc',
      'csl-json': 'CSL-JSON: Zotero, Pandoc',
      ris: 'RIS: EndNote, Mendeley, Zotero',
      md: 'Markdown: una lista',
      csv: 'CSV: una tabla para una hoja de cálculo',
      json: 'JSON',
      dot: 'DOT: Graphviz',
      graphml: 'GraphML: Gephi, yEd, Cytoscape',
    },
    saved: (file) => `Se guardó como ${file}.`,
    open: 'Abrir',
    isThere: (file) => `${file} ya existe.`,
    overwrite: 'Reemplazarlo',
  },
  samples: { folder: 'Ibid: documentos de muestra' },
  commands: {
    'ibid.nextUnresolved': '$(arrow-down) Ir a la siguiente referencia sin resolver',
    'ibid.insertNote': '$(add) Insertar una nota',
    'ibid.insertAbbreviations': '$(list-unordered) Insertar la lista de siglas',
    'ibid.showGraph': '$(type-hierarchy) Mostrar el grafo de citas',
    'ibid.exportAbbreviations': '$(symbol-constant) Exportar la lista de siglas',
    'ibid.exportBibliography': '$(book) Exportar la bibliografía',
    'ibid.exportGraph': '$(go-to-file) Exportar el grafo de citas',
    'ibid.reindex': '$(refresh) Leer otra vez todos los documentos',
    'ibid.openSamplePapers': '$(folder-opened) Abrir los documentos de muestra',
    'ibid.showLog': '$(output) Mostrar el registro',
  },
};

function count(number: number): string {
  return number.toLocaleString('es-MX');
}
