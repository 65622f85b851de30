import type { Measurement } from './measurement';
import { acronymsUn } from './sets/acronyms-un';
import { authorYear } from './sets/author-year';
import { backReferences } from './sets/back-references';
import { definitions } from './sets/definitions';
import { dialects } from './sets/dialects';
import { findings } from './sets/findings';
import { linking } from './sets/linking';
import { notes } from './sets/notes';
import { referenceFields } from './sets/reference-fields';

/** Everything that is measured, in the order of the page. */
export const measurements: readonly Measurement[] = [
  notes,
  dialects,
  acronymsUn,
  definitions,
  backReferences,
  authorYear,
  referenceFields,
  linking,
  findings,
];
