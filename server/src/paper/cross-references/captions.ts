import { KIND_OF } from '../../recognize/cross-references/kinds';
import type { CrossReferenceMention } from '../../recognize/mentions';
import type { Flow } from '../../text/flow';
import { withRanges } from '../../text/ranges';
import { textBefore } from '../../text/text-before';

/**
 * Flows that open with a label of their own (`Figure 2. Routes`, `Table 1: …`), keyed by kind and label: where a
 * damaged text keeps a caption as a paragraph or a table row, references to it still lead there.
 */
export function labeledFlows(flows: readonly LabelingFlow[]): ReadonlyMap<string, Flow> {
  const found = new Map<string, Flow>();
  for (const { flow } of flows) {
    const match = OPENING.exec(flow.text);
    const kind = match && KIND_OF.get(match[1]!.toLowerCase());
    if (match && kind && !found.has(`${kind} ${match[2]}`)) found.set(`${kind} ${match[2]}`, flow);
  }
  for (const { flow, mentions } of flows) {
    for (const mention of mentions) {
      const key = labelKey(mention);
      if (mention.label !== undefined && !found.has(key) && isRunIn(flow.text, mention)) found.set(key, flow);
    }
  }
  return found;
}

interface LabelingFlow {
  readonly flow: Flow;
  readonly mentions: readonly CrossReferenceMention[];
}

/** A caption that a converter ran into the paragraph before it: `… of the harbor Table 5: Ships by year`. */
function isRunIn(text: string, { span }: CrossReferenceMention): boolean {
  const isSetOff = NAME_OR_STOP_BEFORE.test(textBefore(text, span.start, 32));
  return isSetOff && COLON_AND_CAPITAL.test(text.slice(span.end, span.end + 3));
}

/** The key under which `labeledFlows` keeps what a mention means. */
export function labelKey({ kind, label }: CrossReferenceMention): string {
  return `${kind} ${label}`;
}

// `Figure 2. `, `Table 1: `, `| Cuadro 3. `, `Table A.2.1. `
const OPENING =
  /^[|*\s]{0,6}([A-ZÀ-Þ][a-zà-ÿ]{2,12})\.?\s(\d{1,3}(?:\.\d{1,3}){0,3}|[IVXL]{1,6}|[A-Z]\d?(?:[.-]\d{1,3}){0,3})\s?[.:|—–]/;

const NAME_OR_STOP_BEFORE = withRanges(/[\p{Lu}.][^\s()]{0,30} $/u);

const COLON_AND_CAPITAL = withRanges(/^:\s\p{Lu}/u);
