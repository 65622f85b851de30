import { allCitations } from '../library/all-citations';
import type { Departure } from '../library/sources/passage';
import { type Quoted, quotedFrom, sourceOf } from '../library/sources/source';
import type { Paper } from '../paper/paper';
import { type Place, sourceSpan } from '../text/flow';
import type { RuleWords } from '../words/en/rules';
import type { Problem, Rule, RuleLibrary } from './rule';

/** A quotation that departs from the words of the paper that it is taken from. */
export const quoteDiffers: Rule<'quote-differs'> = {
  code: 'quote-differs',
  severity: 'information',
  examples: {
    bad: `# Ports and pilots

Ruiz gave the rule: "A harbor that is closed in haste is never reopened in haste" (Ruiz 2003).
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

## References

Ruiz, Ana. 2003. *Quiet Harbors of the North*. Boston: Harbor Press.

=== quiet-harbors.md
---
title: Quiet Harbors of the North
author: Ana Ruiz
date: 2003
---

# Quiet Harbors of the North

A harbor that is closed in haste is seldom reopened in haste.[^1]

[^1]: The pilots say so.
`,
    good: `# Ports and pilots

Ruiz gave the rule: "A harbor that is closed in haste is seldom reopened in haste" (Ruiz 2003).

## References

Ruiz, Ana. 2003. *Quiet Harbors of the North*. Boston: Harbor Press.

=== quiet-harbors.md
---
title: Quiet Harbors of the North
author: Ana Ruiz
date: 2003
---

# Quiet Harbors of the North

A harbor that is closed in haste is seldom reopened in haste.[^1]

[^1]: The pilots say so.
`,
  },
  check(paper, library, words) {
    return quotationsIn(paper, library).flatMap(({ quoted, source }): Problem[] => {
      const { quotation, passage } = quoted;
      const parts = passage.departures.map((departure) => describe(departure, quotation, words));
      if (!passage.isClear || passage.isExact || parts.length === 0) return [];
      const related = [{ uri: source.uri, span: sourceSpan(passage.places[0]!), message: words.passage }];
      return [{ span: sourceSpan(quotation), message: words.message(parts.slice(0, MOST_PARTS)), related }];
    });
  },
};

/** In one message. */
const MOST_PARTS = 3;

interface FoundQuotation {
  readonly quoted: Quoted;
  readonly source: Paper;
}

/** Each quotation once, however many citations stand with it; in the words of the cited paper that has them best. */
function quotationsIn(paper: Paper, library: RuleLibrary): readonly FoundQuotation[] {
  const found = new Map<number, FoundQuotation>();
  for (const citation of allCitations(paper)) {
    const source = sourceOf(paper, library, citation);
    const quoted = source && quotedFrom(source, paper, citation);
    if (!quoted) continue;
    const { start } = sourceSpan(quoted.quotation);
    const known = found.get(start);
    if (!known || isBetter(quoted, known.quoted)) found.set(start, { quoted, source: source.paper });
  }
  return [...found.values()];
}

function isBetter({ passage: one }: Quoted, { passage: other }: Quoted): boolean {
  return one.isExact !== other.isExact ? one.isExact : one.departures.length < other.departures.length;
}

function describe({ quoted, found }: Departure, { flow }: Place, words: RuleWords['quote-differs']): string {
  const here = flow.text.slice(quoted.start, quoted.end);
  const there = found.map((place) => place.flow.text.slice(place.span.start, place.span.end)).join(' ');
  if (here === '') return words.leftOut(there);
  return there === '' ? words.putIn(here) : words.replaced(here, there);
}
