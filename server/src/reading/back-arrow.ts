/** Where the words of a note end that ends at `end`: before the arrow that leads back to its mark. */
export function beforeBackArrow(text: string, start: number, end: number): number {
  const from = Math.max(start, end - LONGEST);
  const tail = text.slice(from, end);
  const arrow = tail.includes('↩') ? ARROW.exec(tail) : null;
  return arrow ? from + arrow.index : end;
}

/** In characters, with all tags. */
const LONGEST = 500;

/** `&nbsp;<a href="#ref12">↩</a></p></li>`, ` [↩](#fnref12)` */
const ARROW =
  /(?:&nbsp;|&#160;)?(?:\[|<a\s[^<>]{1,200}>)\s?↩[\uFE0E\uFE0F]?\s?(?:\]\([^()\s]{0,200}\)|<\/a>)(?:\s|<\/p>|<\/li>){0,40}$/;
