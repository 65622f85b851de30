import { overlaps } from '../../text/span';
import type { Wording } from '../../text/wording';
import type { AcronymDefinition, AcronymMentions, AcronymUse } from '../mentions';
import { bracketedDefinitions } from './bracketed';
import { inlineDefinition } from './inline';
import { invertedDefinitions } from './inverted';
import { listedDefinition } from './listed';
import { type ShortForm, scanShortForms } from './short-forms';
import { findUses } from './uses';

/** Finds where the text says what a short form stands for, and every short form in it, the defining places included. */
export function recognizeAcronyms(wording: Wording): AcronymMentions {
  const { kind, text } = wording;
  const { shortForms, brackets } = scanShortForms(text);
  if (shortForms.length === 0 && brackets.length === 0) return { definitions: [], uses: [] };
  const shaped = findUses(wording, shortForms);
  const definitions: AcronymDefinition[] = [...invertedDefinitions(text)];
  const listed = listedDefinition(kind, text);
  if (listed) definitions.push(listed);
  const endings = shortFormsByEnd(text, shortForms);
  for (const bracket of brackets) definitions.push(...bracketedDefinitions(text, bracket, endings.get(bracket)));
  const defined = new Set(definitions.map((found) => found.short.start));
  for (const { span, shortForm } of shaped) {
    if (defined.has(span.start)) continue;
    const found = inlineDefinition(text, { ...span, form: shortForm, shape: 'capitals' });
    if (found) definitions.push(found);
  }
  const kept = onePerPlace(definitions);
  return { definitions: kept, uses: withDefined(shaped, kept) };
}

/** Short forms by the offset of the bracket that opens right behind them: `FAST (`, `IBETs (`. */
function shortFormsByEnd(text: string, shortForms: readonly ShortForm[]): ReadonlyMap<number, ShortForm> {
  const endings = new Map<number, ShortForm>();
  for (const short of shortForms) {
    const gap = BRACKET_BEHIND.exec(text.slice(short.end, short.end + 5));
    if (gap && !endings.has(short.end + gap[0].length)) endings.set(short.end + gap[0].length, short);
  }
  return endings;
}

/** ` (`, `s (`, `” [`. */
const BRACKET_BEHIND = /^(?:['’]?s)?["”]? ?(?=[([])/;

/** Sorted; where two definitions claim one short form, or one sits in the other's long form, the first found stands. */
function onePerPlace(definitions: readonly AcronymDefinition[]): AcronymDefinition[] {
  const kept: AcronymDefinition[] = [];
  const sorted = definitions
    .map((found, order) => ({ found, order }))
    .sort((a, b) => a.found.short.start - b.found.short.start || a.order - b.order);
  for (const { found } of sorted) {
    const last = kept[kept.length - 1];
    if (!last || !overlaps(last.short, found.short)) kept.push(found);
  }
  return kept;
}

/** The uses with those that only a definition makes acronyms; `UN-Women` takes the place of `UN`. */
function withDefined(uses: readonly AcronymUse[], definitions: readonly AcronymDefinition[]): AcronymUse[] {
  const defined = definitions.map(({ short, shortForm }): AcronymUse => ({ span: short, shortForm }));
  const all = [...defined, ...uses].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: AcronymUse[] = [];
  for (const use of all) {
    const last = kept[kept.length - 1];
    if (!last || use.span.start >= last.span.end) kept.push(use);
  }
  return kept;
}
