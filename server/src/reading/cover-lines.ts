import { withRanges } from '../text/ranges';

/** Whether a short line at a paper's head says which of a series it is. */
export function isNumberOfSeries(text: string): boolean {
  if (!/\d/.test(text)) return false;
  return SERIES_NUMBER.test(text) || NUMBER_OF_SERIES.test(text) || NUMBERED_REPORT.test(text);
}

/** `Quay Papers No. 88`, `Harbor Document Nº 274 | September 2007`; a law has a number too: `The Ports under Convention No. 169` */
const SERIES_NUMBER =
  /(?<!\b(?:acts?|laws?|bill|code|convention|protocol|treaty|agreement|resolution|recommendation|directive|regulation|decree|order|ley|convenio|convenci[oó]n|protocolo|tratado|acuerdo|resoluci[oó]n|decreto|directiva|reglamento|lei|loi|gesetz|verordnung|richtlinie) )\b(?:no\.|nr\.|núm\.|n[º°]\.?) ?\d{1,4}(?: ?[|,·–-] ?[^|]{0,30})?$/i;

/** `Cuadernos de Puertos y Muelles · 22`, `Cahiers du Quai, 14`, `Hafenhefte – 7`, `Documentos de Trabajo 12`, `DOCUMENTOS QUAY 2010-04` */
const NUMBER_OF_SERIES =
  /^(?:(?:cuadernos|cadernos|cahiers|quaderni|[a-zäöü]*hefte|colecci[óo]n|collection|collana) [^\d]{0,70}[·,/–-] ?\d{1,4}|documentos? (?:de trabajo )?[^\d:?]{0,40}(?:\d{4}[-/.])?\d{1,3})$/i;

/** `HARBOR REPORT 7`, `Harbor Trade Series, 12`, `Quay Institute Policy Brief 2019-4`; a year alone tells which of a row of titles it is: `Harbor Report 2019` */
const NUMBERED_REPORT =
  /^(?:[^\s\d,:]+ ){0,5}(?:report|papers?|brief|monograph|bulletin|memo|series),? (?!(?:19|20)\d\d(?: |$))(?:\d{4}[-/.])?\d{1,4}(?: \([a-z]{3,10}\))?$/i;

/** Lines of a cover sheet that are no title: `Working Paper 4`, `Translated by`, `doi:`. */
export const COVER_LINE = withRanges(
  /^(?:working (?:draft|paper)|translat(?:ed\b|ion(?: by\b|:|$))|tradu(?:cido\b|(?:cción|zione|ction)(?: (?:de|di|by|por|par)\b|:|$))|texto para discuss[ãa]o|(?:policy|research|occasional|discussion|technical|briefing) (?:paper|report|brief|note) (?:n[or]\.? ?|n[º°] ?)?\d|documentos? de trabajo|ponencia|(?:policy |occasional |research )?papers? (?:on|series|no\.)|list of|lista de|table of contents|abbreviations|acronyms|siglas|draft|preliminary|paper (?:prepared|presented)|prepared (?:for|by)|presented (?:at|to)|organi[sz]ed by|sponsored by|submitted|published|downloaded|available|contents|abstract|keywords?|how to cite|article|review|peer review|copyright|©|doi|issn|isbn|vol(?:ume|\.)|no\.|issue|page|series|report\b|(?:table|figure|map|chart|box):)|\b(?:do not (?:quote|cite|circulate)|archive|publications?|hdl\.handle|supplement|all rights reserved|approved for)\b|https?:|www\.|^[^\p{L}]*$/iu,
);
