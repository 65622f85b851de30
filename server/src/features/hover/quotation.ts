import type { Quoted } from '../../library/sources/source';
import type { Place } from '../../text/flow';
import type { Span } from '../../text/span';
import type { FeatureWords } from '../../words/features';
import { bold, paragraphs, plain } from './markdown';

/** A quotation and the words that it quotes, one below the other, with the words in which they differ set in bold. */
export function sideBySide({ quotation, passage }: Quoted, { source }: FeatureWords): string {
  const { departures, places } = passage;
  const here = emphasized(
    quotation,
    departures.map(({ quoted }) => quoted),
  );
  const others = departures.flatMap(({ found }) => found);
  const there = places.map((place) =>
    emphasized(
      place,
      others.filter(({ flow }) => flow === place.flow).map(({ span }) => span),
    ),
  );
  return paragraphs(`${source.quotedHere}:`, `> “${here}”`, `${source.there}:`, `> “${there.join(' … ')}”`);
}

function emphasized({ flow: { text }, span }: Place, spans: readonly Span[]): string {
  let markdown = '';
  let at = span.start;
  for (const { start, end } of spans) {
    if (start < at || end > span.end || start === end) continue;
    markdown += kept(text.slice(at, start)) + bold(text.slice(start, end));
    at = end;
  }
  return markdown + kept(text.slice(at, span.end));
}

/** Words as they are, with the blanks around them; a block quotation is one paragraph. */
function kept(words: string): string {
  if (words.trim() === '') return words && ' ';
  const before = words.length > words.trimStart().length ? ' ' : '';
  const after = words.length > words.trimEnd().length ? ' ' : '';
  return before + plain(words).replace(/\n+/g, ' ') + after;
}
