/** How a label counts: `4`, `IV`, `B`, `2.3`. */
export type LabelShape = 'number' | 'roman' | 'letter' | 'path' | 'other';

/** Labels of one shape count one series; `Table 4` and `Table IV` do not. */
export function shapeOf(label: string): LabelShape {
  // `4`
  if (/^\d{1,4}$/.test(label)) return 'number';
  // `IV`, `X`
  if (/^[IVXLC]{2,}$|^[IVX]$/.test(label)) return 'roman';
  // `B`
  if (/^[A-Za-z]$/.test(label)) return 'letter';
  // `2.3`, `A.2`
  return /^\w{1,3}(?:\.\d{1,3}){1,4}$/.test(label) ? 'path' : 'other';
}
