import { captionLabel } from '../reading/captions';
import type { Reading } from '../reading/read';
import { sourceSpan } from '../text/flow';
import type { Figure } from './paper';

/** Tables, figures, boxes and the like, by their captions. */
export function readFigures(reading: Reading): Figure[] {
  return reading.captions.flatMap((flow) => {
    const label = captionLabel(flow.text);
    if (!label) return [];
    const place = { flow, span: { start: 0, end: label.name.length } };
    return [{ ...label, place, span: sourceSpan(place) }];
  });
}
