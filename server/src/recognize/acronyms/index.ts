import type { Wording } from '../../text/wording';
import type { AcronymDefinition, AcronymMentions, AcronymUse } from '../mentions';
import { findDefinitions } from './definitions';
import { scanShortForms } from './short-forms';
import { findUses } from './uses';

/** Finds where the text says what a short form stands for, and every short form in it, the defining places included. */
export function recognizeAcronyms(wording: Wording): AcronymMentions {
  const scan = scanShortForms(wording.text);
  if (scan.shortForms.length === 0 && scan.brackets.length === 0) return NOTHING;
  const shaped = findUses(wording, scan.shortForms);
  const definitions = findDefinitions(wording, scan, shaped);
  return { definitions, uses: definitions.length === 0 ? shaped : withDefined(shaped, definitions) };
}

const NOTHING: AcronymMentions = { definitions: [], uses: [] };

/** The uses with those that only a definition makes acronyms; `UN-Women` takes the place of `UN`. */
function withDefined(uses: readonly AcronymUse[], definitions: readonly AcronymDefinition[]): readonly AcronymUse[] {
  const defined = definitions.map(({ short, shortForm }): AcronymUse => ({ span: short, shortForm }));
  const all = [...defined, ...uses].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: AcronymUse[] = [];
  for (const use of all) {
    const last = kept[kept.length - 1];
    if (!last || use.span.start >= last.span.end) kept.push(use);
  }
  return kept;
}
