import { withoutEnding } from '../../text/endings';
import type { Clause } from './clauses';
import type { Print } from './print';

/**
 * The clause as far as a back-reference in it: "Quist, *Stamps* (1992) (comparing it with Falk, supra note 3)". None where
 * nothing of its own stands before that.
 */
export function beforeBackReference(print: Print, clause: Clause): Clause | undefined {
  const words = print.text.slice(clause.start, clause.end);
  const back = BACK_REFERENCE.exec(words);
  if (!back) return clause;
  const before = words.slice(0, back.index);
  const held = IN_CITED.exec(before);
  if (held) return { ...clause, end: clause.start + held.index, isInCited: true };
  if (!UNCLOSED.test(before)) return undefined;
  const own = withoutEnding(before.replace(UNCLOSED, ''), ' ,(');
  return own.length > 25 && OWN_DATE.test(own) ? { ...clause, end: clause.start + own.length } : undefined;
}

// ", in Kern and Poe (eds.), " before "op. cit.": the volume was cited before, its chapter was not
const IN_CITED = /,? (?:in|en|dans) [A-ZÀ-Þ][^,;()"“”]{2,80}(?: \([a-zé]{2,6}\.?\))?,? ?$/;

// " (comparing it with Falk"
const UNCLOSED = /\s\([^()]*$/;

// "(1992)", ", 1938, p. 8"
const OWN_DATE = /\b(?:1[5-9]|20)\d\d\b/;

/** Whether the words hold a reference to an earlier one. */
export function refersBack(words: string): boolean {
  return BACK_REFERENCE.test(words);
}

// "Ibid.", "Id.", "Sobre la reforma, ibidem", "op. cit.", "Supra note 4", "note 1, supra", "Quist (1995), cit., p. 3": other recognizers' business
const BACK_REFERENCE =
  /^(?:[Ss]ee )?(?:[Nn]otes?|[Nn]\.|[Nn]ota) \d|[,(] ?(?:[Ss]upra\b|[Ii]b[ií]d(?:em|\b)|cit\.(?=[,;\s]|$))|^\W*(?:[Ii]b[ií]d(?:em|\b)|[Ii]d(?:em)?\.(?!,? ["“«„‘]|, [A-ZÀ-Þ][a-zà-ÿ]{2})|Ebd\.|[Ss]upra\b|[Ii]nfra\b|[Ll]oc\. ?cit)|\b(?:[Oo]p|[Oo]b|[Ll]oc|[Aa]rt)\.? ?cit\b|\ba\. ?a\. ?O\./;
