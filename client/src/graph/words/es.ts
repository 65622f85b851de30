import type { GraphWords } from './words';

export const es: GraphWords = {
  title: 'Grafo de citas',
  find: 'Buscar',
  search: 'Buscar documentos, obras, siglas',
  kinds: { paper: 'Documentos', work: 'Obras', acronym: 'Siglas' },
  leastCited: 'Citadas al menos por',
  onlyNear: 'En torno al documento activo',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fit: 'Ajustar a la ventana',
  list: 'Lista',
  saveSvg: 'Guardar como SVG',
  savePng: 'Guardar como PNG',
  picture: 'Grafo de citas',
  keys: 'Las flechas llevan a los vecinos, Inicio al nodo más citado, Intro abre, Escape sale. Más, menos y cero cambian el tamaño.',
  noWebGl:
    'Esta ventana no tiene WebGL: el grafo es una imagen fija. La búsqueda, los filtros y la lista funcionan igual.',
  empty: 'No se ha leído ningún documento en este espacio de trabajo.',
  reading: 'Leyendo los documentos …',
  settling: 'Ordenando …',
  counts: ({ paper, work, acronym }, links) =>
    [
      number(paper, 'documento'),
      number(work, 'obra'),
      ...(acronym > 0 ? [number(acronym, 'sigla')] : []),
      number(links, 'enlace'),
    ].join(', '),
  found: (count) => (count === 0 ? 'No se encontró nada.' : `${number(count, 'resultado')}.`),
  nothingThere: 'No hay vecinos en esa dirección.',
  columns: { name: 'Nombre', kind: 'Clase', papers: 'Documentos' },
  more: (count) => `Mostrar ${count} más`,
  open: 'Abrir',
  node: ({ kind, label, detail, papers }) => {
    const what = `${es.kind[kind]}: ${label}${kind === 'paper' || detail === label ? '' : `, ${detail}`}.`;
    if (kind === 'paper' && papers === 0) return what;
    return `${what} En ${number(papers, 'documento')}.`;
  },
  kind: { paper: 'Documento', work: 'Obra', acronym: 'Sigla' },
  cites: 'Cita',
  uses: 'Usa',
  citedBy: 'La citan',
  usedBy: 'La usan',
  places: (count) => (count === 0 ? 'en lista' : `${count} ×`),
};

function number(count: number, noun: string): string {
  return `${count.toLocaleString('es')} ${noun}${count === 1 ? '' : 's'}`;
}
