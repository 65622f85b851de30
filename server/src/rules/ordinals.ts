import type { Paper } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import type { Span } from '../text/span';

/** English ordinals with the ending of another number in the works of the paper: `21th` for `21st`. */
export function ordinalSlips({
  works,
}: Paper): readonly { readonly span: Span; readonly written: string; readonly right: string }[] {
  return works.flatMap(({ place }) => {
    const { flow } = place;
    const text = flow.text.slice(place.span.start, place.span.end);
    // `21th`, `3rd`
    return [...text.matchAll(/\b(\d{1,4})(st|nd|rd|th)\b/g)].flatMap((match) => {
      const [written, number = '', ending] = match;
      const right = number + endingOf(Number(number));
      const start = place.span.start + match.index;
      const span = sourceSpan({ flow, span: { start, end: start + written.length } });
      return ending && !right.endsWith(ending) ? [{ span, written, right }] : [];
    });
  });
}

function endingOf(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}
