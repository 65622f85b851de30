import { KIND_OF } from '../../recognize/cross-references/kinds';
import type { CrossReferenceMention } from '../../recognize/mentions';
import type { Flow } from '../../text/flow';

/**
 * Flows that open with a label of their own (`Figure 2. Routes`, `Table 1: …`), keyed by kind and label: where a
 * damaged text keeps a caption as a paragraph or a table row, references to it still lead there.
 */
export function labeledFlows(flows: readonly Flow[]): ReadonlyMap<string, Flow> {
  const found = new Map<string, Flow>();
  for (const flow of flows) {
    const match = OPENING.exec(flow.text);
    const kind = match && KIND_OF.get(match[1]!.toLowerCase());
    if (match && kind && !found.has(`${kind} ${match[2]}`)) found.set(`${kind} ${match[2]}`, flow);
  }
  return found;
}

/** The key under which `labeledFlows` keeps what a mention means. */
export function labelKey({ kind, label }: CrossReferenceMention): string {
  return `${kind} ${label}`;
}

// `Figure 2. `, `Table 1: `, `| Cuadro 3. `
const OPENING = /^[|*\s]{0,6}([A-ZÀ-Þ][a-zà-ÿ]{2,12})\.?\s(\d{1,3}(?:\.\d{1,3}){0,3}|[A-Z]|[IVXL]{1,6})\s?[.:|—–]/;
