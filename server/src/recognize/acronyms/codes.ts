import { shortMonths } from '../../text/months';
import { textBefore } from '../../text/text-before';
import type { ShortForm } from './short-forms';

/**
 * Whether capitals are a code that what stands beside them explains: a share's or an airport's behind its register, an
 * officer's rank, a month in a military date.
 */
export function isCode(text: string, { form, start, end }: ShortForm): boolean {
  const before = textBefore(text, start, LONGEST_REGISTER);
  const after = text.slice(end, end + LONGEST_REGISTER);
  if (REGISTER_BEFORE.test(before) || MARKET_BEFORE.test(before)) return true;
  // "(Washington, DC: GPO, 2013)": two letters behind a comma are a state, no register.
  if (REGISTER_AFTER.test(after) && (form.length > 2 ? /[(;,] ?$/ : /[(;] ?$/).test(before)) return true;
  if (after[0] === '(' && DOCUMENT_AFTER.test(after)) return true;
  if (/^;[A-Z]/.test(after) || /[A-Z];$/.test(before)) return true; // `TL;DR`
  if (COLON_BEFORE.test(before) ? COLON_AFTER.test(after) : COLONS_AFTER.test(after)) return true;
  if (DOCKET_BEFORE.test(before)) return true;
  if (SYMBOLS.has(form) ? before.endsWith('/') && SYMBOL_NUMBER.test(after) : SYMBOL_AFTER.test(after)) return true;
  if (COURT_AFTER.test(after) && YEAR_BEFORE.test(before)) return true;
  if (STATUTES_AFTER.test(after) || (COLLECTIONS.has(form) && /\d $/.test(before))) return true;
  if (RANKS.has(form) && NAME_AFTER.test(after)) return true;
  return MONTHS.has(form) && (/\d ?$/.test(before) || /^ ?\d/.test(after));
}

const LONGEST_REGISTER = 12;

/** `(NYSE: ` before `VST`, `; IATA: ` before `PVN`, `, NYSE: ` */
const REGISTER_BEFORE = /(?:[(;] ?[A-Z]{2}|[(;,] ?[A-Z]{3,8}): ?$/;

/** `: VST)` behind `NYSE` */
const REGISTER_AFTER = /^: ?[A-Z0-9.-]{1,10}[);,]/;

/** `300750.` before `SZ` */
const MARKET_BEFORE = /\d\.$/;

/** `ECLI:` before `NL` */
const COLON_BEFORE = /[A-Z0-9]:$/;

/** `:HR` behind `NL` */
const COLON_AFTER = /^:[A-Z0-9]/;

/** `:NL:2006` behind `ECLI` */
const COLONS_AFTER = /^:[A-Z0-9]{1,4}:[A-Z0-9]/;

/** `(2009) 12` behind `COM`, `(2003) 7` behind `JOIN`: papers of the Union’s bodies */
const DOCUMENT_AFTER = /^\((?:19|20)\d\d\) ?\d/;

/** `24-cv-01903-` before `ABC`, `-01903-ABC-` before `XYZ` */
const DOCKET_BEFORE = /-\d{3,6}-(?:[A-Z]{1,4}-){0,2}$/;

/** What a document of an assembly or a council is, in its symbol: `AG/RES. 1840`, `A/RES/55/25` */
const SYMBOLS: ReadonlySet<string> = new Set(['RES', 'DEC', 'DOC', 'INF']);

/** `. 1840`, `/55` behind `AG/RES` */
const SYMBOL_NUMBER = /^[./] ?\d/;

/** `/RES. 1840` behind `AG` */
const SYMBOL_AFTER = /^\/(?:RES|DEC|DOC|INF)[./] ?\d/;

/** `LTC` before ` Maria`, `ADM` before ` R. Stone` */
const NAME_AFTER = /^ (?:\(Ret\.\) )?[A-ZÀ-Þ](?:[a-zß-ɏ]|\.)/;

/** `2018 `, `[2018] ` before `ABQB` */
const YEAR_BEFORE = /(?:19|20)\d\d\]? $/;

/** ` 240`, ` Civ 10` behind `ABQB`, `EWCA` */
const COURT_AFTER = /^ (?:Civ |Crim |Admin |Fam )?\d{1,5}(?![\d%,.-]\d|\d|%)/;

/** ` 2000, c C-23`, ` 1985, ch 5` behind `RSC` */
const STATUTES_AFTER = /^ (?:18|19|20)\d\d, ch?\.? /;

/** `36 CFR Subchapter B`, `44 USC`, `81 FR` */
const COLLECTIONS: ReadonlySet<string> = new Set(['CFR', 'USC', 'FR']);

const RANKS: ReadonlySet<string> = new Set(
  'GEN LTG MG BG COL LTC MAJ CPT CAPT LT SGM CSM MSG SFC SSG SGT ADM VADM RADM CDR LCDR LTJG ENS'.split(' '),
);

const MONTHS: ReadonlySet<string> = new Set(shortMonths('en').map((word) => word.toUpperCase()));
