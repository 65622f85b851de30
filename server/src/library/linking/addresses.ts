import type { CslItem } from '../../recognize/csl';
import { withoutEnding } from '../../text/endings';

/** The DOI, however it is written: `https://doi.org/10.1000/ABC` is `10.1000/abc`. */
export function doiOf({ DOI, URL }: CslItem): string | undefined {
  const found = /10\.\d{4,9}\/\S{1,200}/.exec(DOI ?? (URL && /doi\.org\//.test(URL) ? URL : ''))?.[0];
  return found && withoutEnding(found, '.,;)]').toLowerCase();
}

/**
 * The address without what changes from one copy to the next: protocol, `www.`, the end slash, the fragment. Undefined for
 * the front page of a site, where many works live.
 */
export function pageOf({ URL }: CslItem): string | undefined {
  const address = (URL ?? '')
    .toLowerCase()
    .replace(/^[a-z]{3,6}:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '');
  const page = withoutEnding(address, ' .,;)]>').replace(/\/(?:index\.[a-z]{3,5})?$/, '');
  return /^[^/]+\/./.test(page) ? page : undefined;
}

/** Whether the address leads to one document, and not to a page where a series has its list. */
export function isDocument(address: string): boolean {
  return DOCUMENT.test(address);
}

/** `…/report.pdf`, `…/20050323-1.html`, `…?id=482` */
const DOCUMENT = /\.(?:pdf|html?|docx?|aspx?|cfm)$|\d{3}|[?&]\w+=/;
