import type { LibraryView } from '../../library/library';
import { citedPages } from '../../library/sources/page-numbers';
import { printedPages } from '../../library/sources/printed-pages';
import type { LibraryWork } from '../../library/work';
import type { Locator } from '../../recognize/mentions';
import type { FeatureWords } from '../../words/features';
import { fileLink } from './file-link';

/** A link to the PDF or DOCX of a work, at the page that is cited where a viewer can go there. */
export function documentHover(
  work: LibraryWork,
  library: LibraryView,
  locator: Locator | undefined,
  { source }: FeatureWords,
): string | undefined {
  const uri = library.documentOf(work);
  if (uri === undefined) return undefined;
  const page = /\.pdf$/i.test(uri) ? pageOfFile(work, library, locator) : undefined;
  return source.document(fileLink(uri, page === undefined ? undefined : `page=${page}`));
}

/** Viewers count a file's pages from 1, whatever is printed on the first. */
function pageOfFile(work: LibraryWork, library: LibraryView, locator: Locator | undefined): number | undefined {
  const [cited] = locator?.label === 'page' ? citedPages(locator.value) : [];
  if (!cited || cited.first.isRoman) return undefined;
  const first = firstPage(work, library);
  return cited.first.value >= first ? cited.first.value - first + 1 : undefined;
}

/** The number on a work's first page. */
function firstPage(work: LibraryWork, library: LibraryView): number {
  const paper = library.paperOf(work);
  const printed = paper && printedPages(paper)?.first.value;
  const [given] = citedPages(work.csl.page ?? '');
  const isRange = given !== undefined && given.last.value > given.first.value;
  return printed ?? (isRange ? given.first.value : 1);
}
