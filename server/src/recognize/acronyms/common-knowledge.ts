import { acronymKey } from './key';

/**
 * Whether no reader needs a definition of the short form: `US`, `F.B.I.`, `PhD`, `Ltd.`. Dots do not matter. Names that
 * differ between languages are known in each: `EE.UU.` is `US`, `OTAN` is `NATO`.
 */
export function isCommonKnowledge(shortForm: string): boolean {
  const key = acronymKey(shortForm);
  return NAMES.has(key) || ABBREVIATIONS.has(key);
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
  'US USA UK EU UN DC DF FBI CIA NATO NASA HIV AIDS SARS TV PDF URL ISBN ISSN DOI',
  // The same names in Spanish, French, Portuguese, Italian and German.
  'EEUU EUA UE ONU OTAN VIH SIDA UNO',
);

const ABBREVIATIONS: ReadonlySet<string> = words(
  'AM PM BC AD',
  'PHD DPHIL MD JD LLB LLM LLD BA MA BS MS BSC MSC MBA MPA MPH MPHIL EDD DBA DSC',
  'INC LTD LLC LLP PLC GMBH SA CV SADECV AC SC AG SRL',
);
