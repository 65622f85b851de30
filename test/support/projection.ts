import { labelsOf } from '../../server/src/paper/chain';
import type { Paper, Resolution } from '../../server/src/paper/paper';
import { type Flow, type Place, sourceSpans } from '../../server/src/text/flow';

/** What a reading says of a paper, as plain data: two readings of one text are the same where this is. */
export function projection(paper: Paper): object {
  return {
    language: paper.language,
    isPaper: paper.isPaper,
    title: paper.title,
    flows: paper.flows.map(flow),
    outline: paper.outline.map(({ place, ...heading }) => ({ ...heading, place: where(place) })),
    pages: paper.pages,
    notes: paper.notes.map((note) => ({ ...note, flow: flow(note.flow) })),
    markers: paper.markers.map((marker) => ({ ...marker, flow: flow(marker.flow) })),
    acronyms: paper.acronyms.map(({ definitions, uses, ...acronym }) => ({
      ...acronym,
      definitions: definitions.map(({ short, long, longForm }) => [where(short), where(long), longForm]),
      uses: uses.map(where),
    })),
    works: paper.works.map(({ id, csl, place, note }) => ({ id, csl, place: where(place), note })),
    citations: paper.citations.map(({ kind, place, resolution, chain, locator, note }) => ({
      kind,
      place: where(place),
      resolution: resolution satisfies Resolution,
      chain: labelsOf(chain),
      locator,
      note,
    })),
    figures: paper.figures.map(({ place, ...figure }) => ({ ...figure, place: where(place) })),
    crossReferences: paper.crossReferences.map(({ place, target }) => ({ place: where(place), target })),
    furniture: paper.furniture,
    damage: paper.damage,
    notesUnreadable: paper.notesUnreadable,
  };
}

function where(place: Place): object {
  return { text: place.flow.text.slice(place.span.start, place.span.end), source: sourceSpans(place) };
}

function flow({ kind, text, pieces, styles, links }: Flow): object {
  return { kind, text, pieces, styles, links };
}
