import type { LibraryView } from '../library/library';
import type { CrossReference, Paper, Structure } from '../paper/paper';
import { pointsBack } from '../paper/points-back';
import type { Span } from '../text/span';
import type { FeatureWords } from '../words/features';
import { acronymHover } from './hover/acronym';
import { alsoCited, citationAlsoCited } from './hover/also-cited';
import { meaning, workHover } from './hover/citation';
import { meaningInEntries } from './hover/entry';
import { bold, paragraphs, plain } from './hover/markdown';
import { calledNote, markerHover, noteHover } from './hover/note';
import { citedSource, noteSourceHover, sourceHover, workSourceHover } from './hover/source';
import { type Mention, markAt, meantAt, touchedSpan } from './mention-at';
import { quotationAt, touchedPart } from './quotation-at';

export interface Hover {
  readonly markdown: string;
  /** The words it is about, in the source. */
  readonly span: Span;
}

/** What a reader wants to know of the thing at `offset` without going there. */
export function hover(paper: Paper, library: LibraryView, offset: number, words: FeatureWords): Hover | undefined {
  const mentions = meantAt(paper, offset);
  const texts = mentions.map((mention) => hoverOf(paper, library, mention, words)).filter(Boolean);
  if (texts.length > 0) return { markdown: texts.join('\n\n---\n\n'), span: touchedSpan(mentions[0]!, offset) };
  const quotation = mentions.length === 0 ? quotationAt(paper, library, offset) : undefined;
  if (!quotation) return undefined;
  const { source, citation, quoted } = quotation;
  return { markdown: citedSource(source, paper, citation, words), span: touchedPart(quoted.quotation, offset) };
}

/**
 * What the structure tells of a marker or a note while the paper is still being read. A note that says nothing without
 * those before it needs the whole paper.
 */
export function hoverAtOnce(structure: Structure, offset: number, words: FeatureWords): Hover | undefined {
  const mark = markAt(structure, offset);
  if (!mark) return undefined;
  const span = touchedSpan(mark, offset);
  if (mark.kind === 'note') return { markdown: noteHover(structure, mark.note, words), span };
  const { note } = structure.markers[mark.marker]!;
  if (note !== null && pointsBack(structure.notes[note]!, structure.language)) return undefined;
  return { markdown: calledNote(structure, mark.marker, words), span };
}

function hoverOf(paper: Paper, library: LibraryView, mention: Mention, words: FeatureWords): string | undefined {
  switch (mention.kind) {
    case 'marker':
      return paragraphs(
        markerHover(paper, mention.marker, words),
        noteSourceHover(paper, library, paper.markers[mention.marker]!.note, words),
      );
    case 'note':
      return noteHover(paper, mention.note, words);
    case 'acronym':
      return acronymHover(paper, library, mention.acronym, words);
    case 'citation':
      return paragraphs(
        meaningInEntries(paper, library, mention.citation, words) ??
          (paper.looseCitations.includes(mention.citation) ? undefined : meaning(paper, mention.citation, words)),
        sourceHover(paper, library, mention.citation, words),
        citationAlsoCited(paper, library, mention.citation, words),
      );
    case 'work':
      return paragraphs(
        workHover(paper, library, mention.work, words),
        workSourceHover(paper, library, mention.work, words),
        alsoCited(paper, library, mention.work, words),
      );
    case 'cross-reference':
      return crossReferenceHover(paper, mention.crossReference, words);
    case 'figure':
    case 'heading':
      return undefined; // a reader sees all there is to say
  }
}

/** The heading or caption that a cross-reference leads to. */
function crossReferenceHover(paper: Paper, { target }: CrossReference, words: FeatureWords): string {
  if (!target) return words.noTarget;
  const figure = paper.figures.find(({ span }) => span.start === target.start);
  if (figure) return paragraphs(bold(figure.name), plain(figure.caption));
  const heading = paper.outline.find(({ span }) => span.start === target.start);
  return heading ? bold(heading.title) : plain(paper.text.slice(target.start, target.end));
}
