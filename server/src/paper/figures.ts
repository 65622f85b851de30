import { captionLabel } from '../reading/captions';
import type { Reading } from '../reading/read';
import { sourceSpan } from '../text/flow';
import type { Figure } from './paper';

/** Tables, figures, boxes and the like, by their captions; annexes by their headings. */
export function readFigures(reading: Reading): Figure[] {
  const annexes = reading.headings.filter(({ flow }) =>
    /^(?:annex|appendix)$/.test(captionLabel(flow.text)?.kind ?? ''),
  );
  return [...reading.captions, ...annexes.map(({ flow }) => flow)].flatMap((flow) => {
    const label = captionLabel(flow.text);
    if (!label) return [];
    const place = { flow, span: { start: 0, end: label.name.length } };
    return [{ ...label, place, span: sourceSpan(place) }];
  });
}
