import { acronymConflict } from './acronym-conflict';
import { acronymMisspelled } from './acronym-misspelled';
import { acronymRedefined } from './acronym-redefined';
import { acronymUndefined } from './acronym-undefined';
import { acronymUnused } from './acronym-unused';
import { acronymUsedBeforeDefinition } from './acronym-used-before-definition';
import { backrefMissing } from './backref-missing';
import { bibliographyMalformed } from './bibliography-malformed';
import { bibliographyMissing } from './bibliography-missing';
import { citationAmbiguous } from './citation-ambiguous';
import { citationAuthorMismatch } from './citation-author-mismatch';
import { citationMissing } from './citation-missing';
import { citationYearMismatch } from './citation-year-mismatch';
import { crossrefMissing } from './crossref-missing';
import { ibidAmbiguous } from './ibid-ambiguous';
import { ibidShifted } from './ibid-shifted';
import { ibidWithoutAntecedent } from './ibid-without-antecedent';
import { linkMalformed } from './link-malformed';
import { linkMissing } from './link-missing';
import { locatorOutsideWork } from './locator-outside-work';
import { noteBrokenMarkup } from './note-broken-markup';
import { noteDuplicate } from './note-duplicate';
import { noteMissing } from './note-missing';
import { noteOrder } from './note-order';
import { noteOrphan } from './note-orphan';
import { noteSplit } from './note-split';
import { paperUnreadable } from './paper-unreadable';
import { quoteDiffers } from './quote-differs';
import type { Rule } from './rule';
import { textDuplicated } from './text-duplicated';
import { workConflict } from './work-conflict';
import { workDuplicate } from './work-duplicate';
import { workMalformed } from './work-malformed';
import { workUncited } from './work-uncited';

/** Every rule, in the order in which the documentation lists them. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  noteMissing,
  noteOrphan,
  noteDuplicate,
  noteOrder,
  noteBrokenMarkup,
  noteSplit,
  ibidWithoutAntecedent,
  ibidAmbiguous,
  ibidShifted,
  backrefMissing,
  acronymUndefined,
  acronymUsedBeforeDefinition,
  acronymRedefined,
  acronymMisspelled,
  acronymUnused,
  acronymConflict,
  citationMissing,
  citationYearMismatch,
  citationAuthorMismatch,
  citationAmbiguous,
  locatorOutsideWork,
  quoteDiffers,
  workUncited,
  workDuplicate,
  workConflict,
  workMalformed,
  crossrefMissing,
  linkMalformed,
  linkMissing,
  textDuplicated,
  bibliographyMissing,
  bibliographyMalformed,
  paperUnreadable,
];
