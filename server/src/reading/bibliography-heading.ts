/**
 * `References`, `Selected Bibliography`, `Bibliografía`, `5. Works Cited`, `4.2 REFERENCES`, `Références
 * bibliographiques`, `Quellen- und Literaturverzeichnis`, `Lista de referencias`, `Fuentes y bibliografía`: up to three
 * names of such lists, and nothing else.
 */
export function isBibliographyHeading(text: string): boolean {
  if (text.length > LONGEST) return false;
  const names = text
    .toLowerCase()
    .replace(/\s?[.:]$/, '')
    .replace(NUMBER, '')
    .replace(LEAD, '')
    .split(JOINED);
  return names.length <= MOST_NAMES && names.every(isName);
}

/** UTF-16 units. */
const LONGEST = 80;

const MOST_NAMES = 3;

// `5. `, `4.2 `, `IV. `
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+|[ivx]{1,4}[.)]\s+)/;

// `list of `, `elenco delle `
const LEAD = /^(?:list of|lista (?:de|das|delle)|liste des|elenco (?:delle|dei)|verzeichnis der)\s/;

// ` and `, ` und `
const JOINED = /\s(?:and|&|y|et|und|e)\s/;

/** `selected bibliography`, `works cited`: a name of such a list, and words that say which. */
function isName(name: string): boolean {
  if (PHRASES.has(name.replace(SELECTED, ''))) return true;
  const others = name.split(/\s+/).filter((word) => !LISTS.has(word));
  return others.length < name.split(/\s+/).length && others.every((word) => WHICH.has(word));
}

// before `works cited`
const SELECTED = /^(?:selected|select|annotated|general) /;

const LISTS: ReadonlySet<string> = new Set(
  (
    'references bibliography literature sources bibliografía bibliografia referencias fuentes referências ' +
    'fontes bibliographie références sources riferimenti fonti ' +
    'literatur literaturverzeichnis quellen quellenverzeichnis literaturhinweise literaturangaben literatur- quellen-'
  ).split(' '),
);

const WHICH: ReadonlySet<string> = new Set(
  (
    'selected select annotated work works cited general ' +
    'citada citadas consultada consultadas básica básicas bibliográficas bibliograficas complementaria ' +
    'bibliographiques citées consultées sélective indicative bibliografici essenziale citata zitierte verwendete'
  ).split(' '),
);

const PHRASES: ReadonlySet<string> = new Set([
  ...['works cited', 'obras citadas', 'obras consultadas', 'trabajos citados', 'trabalhos citados'],
  ...['ouvrages cités', 'ouvrages consultés', 'travaux cités', 'opere citate', 'testi citati'],
]);
