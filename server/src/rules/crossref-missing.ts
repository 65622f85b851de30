import { addTo } from '../paper/grouping';
import type { Paper } from '../paper/paper';
import type { CrossReferenceMention } from '../recognize/mentions';
import { type Place, sourceSpan } from '../text/flow';
import { shapeOf } from './label-shape';
import type { Rule } from './rule';

/** A reference to a number that nothing of its kind has. */
export const crossrefMissing: Rule<'crossref-missing'> = {
  code: 'crossref-missing',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour, as Table 1 shows.[^1] The pipelines were not, as Table 4 shows.
                                                                                       ^^^^^^^

Table 1. Ports by the hour of their closing

| Port | Hour |
| --- | --- |
| North Harbor | 9 |
| South Harbor | 10 |

[^1]: Port Authority, *Annual Report*, 2003.
`,
    good: `# Ports and pipelines

The ports were closed within an hour, as Table 1 shows.[^1] The pipelines were not.

Table 1. Ports by the hour of their closing

| Port | Hour |
| --- | --- |
| North Harbor | 9 |
| South Harbor | 10 |

[^1]: Port Authority, *Annual Report*, 2003.
`,
  },
  check(paper, _library, words) {
    return [...missingByKind(paper).values()].flatMap((missing) => {
      const { kind, label } = missing[0]!.mention;
      const known = paper.figures
        .filter((figure) => figure.kind === kind && shapeOf(figure.label) === shapeOf(label))
        .map((figure) => figure.label);
      // Where more are missing than there are, the tables were lost on the way; the references are not wrong.
      const isEvident = new Set(missing.map(({ mention }) => mention.label)).size <= known.length;
      const near = missing.filter(({ mention }) => isEvident && isNear(mention.label, known));
      return near.map(({ place: { flow, span } }) => ({
        span: sourceSpan({ flow, span }),
        message: words.message(flow.text.slice(span.start, span.end)),
      }));
    });
  },
};

type Kind = CrossReferenceMention['kind'];

interface Missing {
  readonly mention: { readonly kind: Kind; readonly label: string };
  readonly place: Place;
}

/** References to a number that nothing has, those of one kind and one way of counting together. */
function missingByKind({ citations, crossReferences }: Paper): ReadonlyMap<string, readonly Missing[]> {
  const citing = new Set(citations.map(({ place }) => place.flow));
  const groups = new Map<string, Missing[]>();
  for (const { target, mention, place } of crossReferences) {
    if (target !== null || !('kind' in mention) || mention.label === undefined) continue;
    // Beside a citation in a note, or in an entry, it may be the cited work's own table.
    if (place.flow.kind === 'entry' || (place.flow.kind === 'note' && citing.has(place.flow))) continue;
    const { kind, label } = mention;
    addTo(groups, `${kind}:${shapeOf(label)}`, { mention: { kind, label }, place });
  }
  return groups;
}

/** Far behind the last one, a number belongs to something else: the tables of an annex, another paper's. */
function isNear(label: string, known: readonly string[]): boolean {
  const last = known.reduce((most, other) => Math.max(most, Number(other)), 0);
  return Number.isNaN(last) || Number.isNaN(Number(label)) || Number(label) <= last + FAR;
}

const FAR = 5;
