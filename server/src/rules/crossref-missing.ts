import type { CrossReference, Paper } from '../paper/paper';
import type { CrossReferenceMention } from '../recognize/mentions';
import { sourceSpan } from '../text/flow';
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
    const citing = new Set(paper.citations.map(({ place }) => place.flow));
    return paper.crossReferences.flatMap(({ target, mention, place }) => {
      if (target !== null || !isLabeled(mention) || !isOneOfMany(paper, mention)) return [];
      // Beside a citation in a note, or in an entry, it may be the cited work's own table.
      const ofAnother = place.flow.kind === 'entry' || (place.flow.kind === 'note' && citing.has(place.flow));
      if (ofAnother) return [];
      return [
        { span: sourceSpan(place), message: words.message(place.flow.text.slice(place.span.start, place.span.end)) },
      ];
    });
  },
};

type Labeled = CrossReferenceMention & { readonly label: string };

function isLabeled(mention: CrossReference['mention']): mention is Labeled {
  return 'kind' in mention && mention.label !== undefined;
}

/**
 * Whether the paper has others of the kind with labels of that shape, and the missing one is not far off: a paper
 * without any table lost its tables on the way, and Section 301 is a law's.
 */
function isOneOfMany(paper: Paper, { kind, label }: Labeled): boolean {
  const shape = shapeOf(label);
  const figures = paper.figures.filter((figure) => figure.kind === kind).map((figure) => figure.label);
  const headings = paper.outline.flatMap(({ number, title }) => {
    const named = NAMED_HEADING.exec(title);
    if (named) return named[1]!.toLowerCase() === kind ? [named[2]!] : [];
    return kind === 'section' && number !== undefined ? [number] : [];
  });
  const labels = [...figures, ...headings].filter((other) => shapeOf(other) === shape);
  const least = kind === 'section' || kind === 'chapter' || kind === 'part' ? 2 : 1;
  if (labels.length < least) return false;
  return shape !== 'number' || Number(label) <= Math.max(...labels.map(Number)) + FAR;
}

/** `Chapter 2`, `Annex B`, `Appendix 1` */
const NAMED_HEADING = /^(Chapter|Section|Part|Annex|Appendix)\s+([\w.]{1,6})/i;

/** Further than this behind the last one, a number belongs to something else. */
const FAR = 5;

/** How a label counts: `4`, `IV`, `B`, `2.3`. */
function shapeOf(label: string): 'number' | 'roman' | 'letter' | 'path' | 'other' {
  if (/^\d{1,4}$/.test(label)) return 'number';
  if (/^[IVXLC]{2,}$|^[IVX]$/.test(label)) return 'roman';
  if (/^[A-Za-z]$/.test(label)) return 'letter';
  return /^\w{1,3}(?:\.\d{1,3}){1,4}$/.test(label) ? 'path' : 'other';
}
