import { ReadingCache } from '../reading/cache';
import { readText } from '../reading/read';
import { readDamage } from './damage';
import { readFigures } from './figures';
import { pairNotes } from './notes';
import { readOutline } from './outline';
import type { Paper } from './paper';

/**
 * Reads one paper: everything that follows from its text alone. Pure and total: no text is an error, broken text
 * only means fewer mentions.
 *
 * @param uri names the paper; nothing is read from it
 * @param cache the cache of the same document's last reading, so that only what changed is read again
 */
export function readPaper(uri: string, text: string, cache: ReadingCache = new ReadingCache()): Paper {
  const reading = readText(text, cache);
  const { notes, markers, inlineFlows } = pairNotes(reading, text);
  const flows = [...reading.flows, ...inlineFlows];
  const outline = readOutline(reading, text.length);
  return {
    uri,
    text,
    lines: reading.lines,
    language: reading.language,
    isPaper: notes.length > 0,
    title: outline.find((heading) => heading.level === 1)?.title,
    flows,
    outline,
    pages: reading.pages,
    notes,
    markers,
    acronyms: [],
    works: [],
    citations: [],
    figures: readFigures(reading),
    crossReferences: [],
    furniture: reading.furniture,
    damage: readDamage(reading, text),
    notesUnreadable: reading.markersLost,
  };
}
