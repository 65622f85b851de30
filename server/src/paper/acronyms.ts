import { isCommonKnowledge } from '../recognize/acronyms/common-knowledge';
import { acronymKey } from '../recognize/acronyms/key';
import { type Flow, type Place, sourceSpan } from '../text/flow';
import type { Span } from '../text/span';
import { joinCompounds } from './acronyms/compounds';
import { standingDefinitions } from './acronyms/definitions';
import type { FlowAcronyms, PlacedDefinition } from './acronyms/found';
import { listDefinitions } from './acronyms/lists';
import { plainSpellings, plainWords } from './acronyms/plain-words';
import { findSpellings } from './acronyms/spellings';
import { surnames } from './acronyms/surnames';
import { findVariants, variantSpellings } from './acronyms/variants';
import type { Acronym } from './paper';

/**
 * Ties the short forms of a paper to what they stand for: one entity a key, with the definitions that stand on the
 * evidence of the whole paper and every use, sorted by first use. What the paper shows to be no acronym is left out.
 *
 * @param namesIn says which places of a flow are names in references, which need no definition
 */
export function tieAcronyms(
  read: readonly FlowAcronyms[],
  namesIn: (flow: Flow) => (span: Span) => boolean = () => () => false,
): readonly Acronym[] {
  const found = joinCompounds(read);
  const groups = groupByKey(found);
  const standing = new Map([...groups].map(([key, group]) => [key, standingDefinitions(group.definitions)]));
  const shortForms = [...standing.values()].flat().map(({ shortForm }) => shortForm);
  const doubtful = doubtfulUses(groups);
  const spelled = findSpellings(found, [...variantSpellings(shortForms), ...plainSpellings(doubtful.keys())]);
  const { byKey, replaced } = findVariants(spelled, shortForms);
  const counts = new Map([...doubtful].map(([key, uses]) => [key, uses.length]));
  const left = new Set([...plainWords(spelled, counts), ...surnames(doubtful), ...namesOnly(doubtful, namesIn)]);
  const acronyms: Acronym[] = [];
  for (const [key, group] of groups) {
    if (left.has(key)) continue;
    const uses = [...group.uses.filter(({ span }) => !replaced.has(span)), ...(byKey.get(key) ?? [])];
    if (uses.length > 0) acronyms.push(acronym(key, standing.get(key)!, inSourceOrder(uses)));
  }
  return acronyms.sort((a, b) => sourceSpan(a.uses[0]!).start - sourceSpan(b.uses[0]!).start);
}

/** All that the paper has for one key. */
interface Group {
  readonly definitions: PlacedDefinition[];
  readonly uses: Place[];
}

function groupByKey(found: readonly FlowAcronyms[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const groupOf = (shortForm: string): Group => {
    const key = acronymKey(shortForm);
    const group = groups.get(key) ?? { definitions: [], uses: [] };
    groups.set(key, group);
    return group;
  };
  for (const { flow, mentions } of found) {
    for (const use of mentions.uses) groupOf(use.shortForm).uses.push({ flow, span: use.span });
    for (const definition of mentions.definitions)
      groupOf(definition.shortForm).definitions.push({ flow, ...definition });
  }
  const listed = listDefinitions(found);
  if (listed.length === 0) return groups;
  const used = startsByFlow(found, ({ uses }) => uses.map(({ span }) => span));
  for (const definition of listed) {
    const { flow, short, shortForm } = definition;
    const group = groupOf(shortForm);
    const known = group.definitions.findIndex((other) => other.flow === flow && other.short.start === short.start);
    if (known < 0) group.definitions.push(definition);
    // A name that runs into the next row of the list goes no further than its own.
    else if (definition.longForm.length < group.definitions[known]!.longForm.length)
      group.definitions[known] = definition;
    if (!used.get(flow)?.has(short.start)) group.uses.push({ flow, span: short });
  }
  return groups;
}

/** Where in each flow the spans start. */
function startsByFlow(
  found: readonly FlowAcronyms[],
  spansOf: (mentions: FlowAcronyms['mentions']) => readonly Span[],
): ReadonlyMap<Flow, ReadonlySet<number>> {
  return new Map(found.map(({ flow, mentions }) => [flow, new Set(spansOf(mentions).map(({ start }) => start))]));
}

/** The keys without a definition, which the paper as a whole may show to be words or names, and their uses. */
function doubtfulUses(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, readonly Place[]> {
  const doubtful = [...groups].filter(([key, { definitions }]) => definitions.length === 0 && !isCommonKnowledge(key));
  return new Map(doubtful.map(([key, { uses }]) => [key, uses]));
}

/** The keys that stand nowhere but in names of references. */
function namesOnly(
  doubtful: ReadonlyMap<string, readonly Place[]>,
  namesIn: (flow: Flow) => (span: Span) => boolean,
): readonly string[] {
  const isName = new Map<Flow, (span: Span) => boolean>();
  return [...doubtful].flatMap(([key, uses]) => {
    const all = uses.every(({ flow, span }) => {
      const answer = isName.get(flow) ?? namesIn(flow);
      isName.set(flow, answer);
      return answer(span);
    });
    return all ? [key] : [];
  });
}

function acronym(key: string, definitions: readonly PlacedDefinition[], uses: readonly Place[]): Acronym {
  const first = uses[0]!;
  return {
    shortForm: definitions[0]?.shortForm ?? first.flow.text.slice(first.span.start, first.span.end),
    key,
    longForm: definitions[0]?.longForm,
    definitions: definitions.map(({ flow, longFlow = flow, short, long, longForm }) => ({
      short: { flow, span: short },
      long: { flow: longFlow, span: long },
      longForm,
    })),
    uses,
    commonKnowledge: definitions.length === 0 && isCommonKnowledge(key),
  };
}

function inSourceOrder(places: readonly Place[]): readonly Place[] {
  return places
    .map((place) => ({ place, start: sourceSpan(place).start }))
    .sort((a, b) => a.start - b.start)
    .map(({ place }) => place);
}
