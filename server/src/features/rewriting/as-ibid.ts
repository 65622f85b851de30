import { citingPage } from '../../paper/forms/citing-page';
import { ibidForm } from '../../paper/forms/ibid-form';
import { ownLocator } from '../../paper/forms/locator-words';
import { type Rewriting, rewriting } from '../../paper/forms/rewriting';
import type { Citation, Paper } from '../../paper/paper';

/**
 * Writes `Ibid.` for a citation whose work the source before cites, and nothing else. Its page is left out where that
 * source gives the same; a citation of the whole work is no `Ibid.` behind one of a page. Running text has rules of its
 * own and is left alone.
 */
export function asIbid(paper: Paper, citation: Citation): Rewriting | undefined {
  const sources = sourcesBefore(paper, citation);
  if (sources.length === 0 || !sources.every((source) => isSameWork(source, citation))) return undefined;
  const repeated = sources.length === 1 ? citingPage(paper, sources[0]!) : undefined;
  const page = repeated && ownLocator(repeated);
  const own = ownLocator(citation);
  if (!own && (page || sources.length > 1)) return undefined;
  const isRepeated = own !== undefined && own.label === page?.label && own.value === page.value;
  return rewriting(paper, citation, capitalizedAt(citation, ibidForm(paper)), own && !isRepeated ? undefined : '');
}

/** The source just before in this note, else all that the note before cites. */
function sourcesBefore({ citations }: Paper, citation: Citation): readonly Citation[] {
  const { note } = citation;
  if (note === undefined) return [];
  const sources: Citation[] = [];
  for (let at = citations.indexOf(citation) - 1; at >= 0; at--) {
    const before = citations[at]!;
    if (before.kind === 'narrative' || before.note === undefined) continue;
    if (before.note === note) return [before];
    if (before.note !== note - 1) break;
    sources.unshift(before);
  }
  return sources;
}

function isSameWork({ resolution: one }: Citation, { resolution: other }: Citation): boolean {
  return one.state === 'resolved' && other.state === 'resolved' && one.work === other.work;
}

/** A signal such as `Cf.` belongs to the citation, and no sentence begins behind it. */
function capitalizedAt({ place: { flow, span }, mention }: Citation, ibid: string): string {
  const isSignaled = mention !== undefined && 'signal' in mention && mention.signal !== undefined;
  const before = flow.text.slice(0, span.start).trimStart();
  const opens = !isSignaled && /(?:^|[.!?]["”»)]?\s)$/.test(before);
  return opens ? ibid : ibid.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}
