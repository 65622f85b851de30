import type { Span } from '../../text/span';

/** Whether a quotation is what the author is called: "Harbor Authority (“HA”), “Quays” (2004)". */
export function isShortForm(text: string, { start, end }: Span): boolean {
  return (
    text[start - 2] === '(' && /^["”]\)/.test(text.slice(end, end + 2)) && /^[A-Z]{2,8}$/.test(text.slice(start, end))
  );
}

/** Whether italics are a short title at the reference's end: "… (2004) 3 Quay LJ 1 [*Harbor Plan*]." */
export function isShortTitle(text: string, { start, end }: Span): boolean {
  return text[start - 1] === '[' && /^\](?:[.;]|$)/.test(text.slice(end, end + 2));
}
