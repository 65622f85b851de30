import { foldName } from '../../recognize/folded-name';
import { namesInstitution } from '../../recognize/references/hints';
import type { Flow } from '../../text/flow';
import type { Span } from '../../text/span';
import { SpanSet } from '../../text/span-set';
import type { Recognized } from '../recognized';

/** A flow and what was found in it. */
interface ReadFlow {
  readonly flow: Flow;
  readonly found: Pick<Recognized, 'references' | 'authorYear' | 'backReferences'>;
}

/**
 * Answers which capitals of a flow are names that nobody spells out in a paper: people whose family names a
 * bibliography sets in capitals (`SANTOS, Fausto`; `(SANTOS, 2006)`), states that issue laws (`BRASIL. Ministério da
 * Saúde`), and reporters of courts (`[2011] UKSC 34`). A publisher (`CSIS`) is an acronym like others.
 */
export function referenceNames(read: readonly ReadFlow[]): (flow: Flow) => (span: Span) => boolean {
  const shouted = shoutedNames(read);
  const foundIn = new Map(read.map(({ flow, found }) => [flow, found]));
  return (flow) => {
    const found = foundIn.get(flow);
    const isSource = flow.kind === 'entry' || flow.kind === 'note';
    const reporters = new SpanSet(isSource ? reportersIn(flow.text) : []);
    const cited = new SpanSet(found ? citedIn(found) : []);
    return (span) =>
      reporters.overlaps(span) ||
      ((isSource || cited.overlaps(span)) && shouted.has(foldName(flow.text.slice(span.start, span.end))));
  };
}

/** The family names of people, and the states, that stand in capitals at the head of a reference, folded. */
function shoutedNames(read: readonly ReadFlow[]): ReadonlySet<string> {
  const people = read.flatMap(({ flow, found }) =>
    found.references.flatMap(({ csl, parts: { author } }) => {
      // `ANN LEE, THE PRICE OF A PIER`: what was read of such names is in small letters.
      const isShouted = author !== undefined && !/[a-zß-ÿ]{2}/.test(flow.text.slice(author.start, author.end));
      const names = [...(csl.author ?? []), ...(csl.editor ?? [])];
      return names.flatMap(({ family, given }) =>
        family && given && (isShouted || SHOUTED.test(family)) ? [family] : [],
      );
    }),
  );
  const states = read.flatMap(({ flow }) => {
    const state = flow.kind === 'entry' ? STATE.exec(flow.text.slice(0, 80)) : null;
    return state && namesInstitution(state[2]!) ? [state[1]!] : [];
  });
  return new Set([...people, ...states].map(foldName));
}

// `SANTOS`, `O’NEILL`
const SHOUTED = /^[A-ZÀ-Þ’'-]{3,}$/;

// `BRASIL. Ministério da Saúde`
const STATE = /^([A-ZÀ-Þ]{4,})\. ([A-ZÀ-Þ][a-zß-ÿ].*)$/;

/** The series that courts' decisions and journals of law are cited by, with the numbers around them. */
function reportersIn(text: string): readonly Span[] {
  return [...text.matchAll(REPORTER)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}

// `[2011] UKSC 34`, `(2009) 49 EHRR 29`, `2007 SCC 9`, `71 FED. COMM. L.J. 201`, `[2017] EWCA Civ 1665`, `12 J.L. & POL'Y 7`
const REPORTER =
  /(?<![\d-])\d{1,4}[)\]]? (?:\d{1,3} )?[A-Z][A-Za-z.'’]{0,13}(?: (?:[A-Z][A-Za-z.'’]{0,13}|&)){0,3} \d{1,5}\b/g;

/** Where names of authors stand in citations. */
function citedIn({ authorYear, backReferences }: ReadFlow['found']): readonly Span[] {
  const names = authorYear.flatMap(({ name }) => (name ? [name] : []));
  return [...names, ...backReferences.map(({ span, anchor }) => ({ start: span.start, end: anchor.start }))];
}
