import { acronymKey } from './key';

/**
 * Whether no reader needs a definition of the short form: `US`, `F.B.I.`, `PhD`, `Ltd.`. Dots do not matter. Names that
 * differ between languages are known in each: `EE.UU.` is `US`, `OTAN` is `NATO`.
 */
export function isCommonKnowledge(shortForm: string): boolean {
  const key = acronymKey(shortForm);
  return NAMES.has(key) || ABBREVIATIONS.has(key) || CODES.has(key) || key.endsWith('$');
}

/**
 * Whether the short form is better known than what it stands for, an organization's, a firm's or a broadcaster's, or a
 * word of everyday language: few readers ask for more.
 */
export function isHouseholdName(shortForm: string): boolean {
  return HOUSEHOLD_NAMES.has(acronymKey(shortForm));
}

/**
 * Whether the short form is a name everybody knows, not a degree or a legal form, which may be a person's initials
 * too.
 */
export function isCommonName(shortForm: string): boolean {
  return NAMES.has(acronymKey(shortForm));
}

const words = (...lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));

const NAMES: ReadonlySet<string> = words(
  'US USA UK EU UN HM DC DF FBI CIA NATO NASA HIV AIDS HIV/AIDS SARS TV PDF URL ISBN ISSN DOI',
  // The same names in Spanish, French, Portuguese, Italian and German.
  'EEUU EUA UE ONU OTAN VIH SIDA UNO',
);

const ABBREVIATIONS: ReadonlySet<string> = words(
  'AM PM BC AD BCE CE',
  'PHD DPHIL MD JD LLB LLM LLD BA MA BS MS BSC MSC MBA MPA MPH MPHIL EDD DBA DSC',
  'USS HMS HMCS QC KC OBE CBE MBE',
  'INC LTD LLC LLP PLC GMBH SA CV SADECV AC SC AG SRL WLL NV BV SPA SARL PTY JSC KG',
);

/** Currencies, time zones, units, a classification, and what a draft still lacks: codes that are looked up, not spelled out. */
const CODES: ReadonlySet<string> = words(
  'USD EUR GBP CAD MXN JPY CNY RMB AUD NZD BRL INR KRW SGD HKD CHF SEK NOK DKK ZAR RUB',
  'GMT UTC EST EDT CST CDT MDT PST PDT CET CEST',
  'KW MW GW TW KWH MWH GWH TWH MJ GJ TJ PJ KHZ MHZ GHZ KB MB GB TB',
  'JEL NA TBD TBC TBA',
);

const HOUSEHOLD_NAMES: ReadonlySet<string> = words(
  'UNICEF UNESCO INTERPOL OPEC IMF OECD WHO ILO WTO OAS NAFTA BRICS USSR UAE',
  // The same names in Spanish and French.
  'OPEP FMI OCDE OMS OIT OMC OEA TLCAN URSS EAU',
  // Firms, broadcasters and agencies whose name the letters have become.
  'BBC CNN NBC CBS NPR PBS AFP UPI IBM BMW BP AT&T VISA RAND IKEA GE GM HP LG DHL UPS HSBC UBS KPMG PWC BASF SAP BYD ZTE',
  'KGB MIT UCLA A&M JFK',
  // Words that stand in dictionaries as they are.
  'COVID CEO CFO COO GDP GNP PIB BIP MP MEP R&D IOU FAQ Q&A PR IT VIP DNA GPS NGO ONG AI FY CY YOY',
  'WWI WWII ID PIN SIM SMS USB CD DVD LED WWW HTTP HTTPS ISO RNA IQ UFO PC CPU HQ QR',
  'CSV JSON XML HTML API GIF JPEG PNG NIMBY YIMBY',
  'ASAP FYI LOL FWIW IMHO DIY RSVP',
);
