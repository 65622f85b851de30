import type { Citation } from '../paper/paper';
import type { AuthorYearCitation } from '../recognize/mentions';
import { excerpt } from './excerpt';

/** A citation as a message quotes it: as printed, with the author's name in front where it stands further up. */
export function citationText({ place, mention }: Citation): string {
  const { text } = place.flow;
  const printed = text.slice(place.span.start, place.span.end);
  const name = (mention as AuthorYearCitation | undefined)?.name;
  const isApart = name !== undefined && (name.end <= place.span.start || name.start >= place.span.end);
  return excerpt(isApart ? `${text.slice(name.start, name.end)} ${printed}` : printed);
}
