import { type LocatorReading, readLocator } from '../locators';

/**
 * The place in the work that a back-reference cites: a locator as other citations have it, and what archives and courts
 * count by: `fol. 37`, `Bl. 47v`, `app. B`, `reg 9(2)`, `[41]–[43]`, `Q 102`. A number without a label counts as a page
 * where `bare` says so.
 */
export function readPlace(text: string, at: number, bare: boolean): LocatorReading | undefined {
  const reading = readLocator(text, at, bare ? 'any' : 'none');
  if (reading && !isMeasure(text, reading.end)) return reading;
  PLACE.lastIndex = at;
  const match = PLACE.exec(text);
  if (!match) return undefined;
  const [whole, label, value, paragraph] = match;
  const printed = value ?? paragraph!;
  const end = at + whole.length;
  const span = { start: end - printed.length, end };
  return {
    locator: { label: label ? LABELS[label.toLowerCase().replace(/\W/g, '')]! : 'paragraph', value: printed, span },
    end,
  };
}

/** `512 F.2d`, `14 April`: a volume or a day is no page. */
function isMeasure(text: string, end: number): boolean {
  return MEASURE.test(text.slice(end, end + 12));
}

// ` F.2d`, ` U.S.`, ` April`, ` de mayo`
const MEASURE =
  /^\s(?:[A-Z][A-Za-z]{0,6}\.|(?:de\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|janv|févr|avr|juin|juil|août|déc|gen|mag|giu|lug|set|ott|out|dez|Okt|Dez|Mai|Juni|Juli))/;

/** CSL's labels of the places that these words count. */
const LABELS: Readonly<Record<string, string>> = {
  fol: 'folio', fols: 'folio', f: 'folio', bl: 'folio', blatt: 'folio', c: 'folio', cc: 'folio',
  app: 'appendix', cmt: 'paragraph', tbl: 'table', tab: 'table',
  reg: 'rule', regs: 'rule', recital: 'paragraph', q: 'paragraph', rn: 'paragraph', rz: 'paragraph', nm: 'paragraph',
  box: 'part', col: 'column', cols: 'column', sp: 'column', t: 'volume', tomo: 'volume', lib: 'book', s: 'section', ss: 'section',
  considerando: 'paragraph', punto: 'paragraph', fundamento: 'paragraph', fj: 'paragraph',
}; // biome-ignore format: a table

// `, fol. 37`, `, Bl. 47v`, ` app. B`, `, reg 9(2)`, ` Q 102`, `, Rn. 219`; or ` [41]`, ` [29]–[31]`
const PLACE =
  /[\s,:]{1,3}(?:(fols?\.?|f\.|Bl\.|Blatt|cc?\.|app\.|cmt\.|tbl\.?|Tab\.|regs?\.?|recital|Q|Rn\.?|Rz\.?|nm\.|box|cols?\.|Sp\.|t\.|tomo|lib\.|ss?\.|considerando|punto|fundamento|FJ)\s?([A-Z]?\d[\w()–-]*(?:,\s\d{1,4}\w?)*|[A-Z]\b|[ivxlc]+\b)|(\[\d{1,4}\](?:[–-]\[\d{1,4}\])?))/y;
