import {
  type Hover,
  type Location,
  MarkupKind,
  type ReferenceParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { citationsOf, entryAt, entryReferences } from '../features/entry-references';
import { entryHover } from '../features/hover/entry';
import { workReferences } from '../features/work-references';
import type { EntryPlace } from '../library/bibliography/meaning';
import { locationOf, offsetOf, rangeOf } from './convert';
import type { Session } from './session';

// What a reader may ask of a bibliography file that is open.

/** The work that the entry under the cursor gives, and how often the papers cite it. */
export function hoverOfEntry(session: Session, params: TextDocumentPositionParams): Hover | null {
  const entry = entryUnder(session, params);
  if (!entry) return null;
  const times = citationsOf(session.workspace.view(), entry).length;
  const value = entryHover(entry, times, session.words.features);
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(entry.file, entrySpan(entry)) };
}

/** Every citation of the entry under the cursor, in all papers. */
export function referencesOfEntry(session: Session, params: ReferenceParams): Location[] | null {
  const entry = entryUnder(session, params);
  if (!entry) return null;
  const library = session.workspace.view();
  const work = library.workOf(entry.file.uri, entry.index, 'entry');
  const places = work ? workReferences(library, work, entry.file) : entryReferences(library, entry);
  return places
    .filter(({ introduces }) => params.context.includeDeclaration || !introduces)
    .flatMap(({ uri, span }) => locationOf(session, uri, span) ?? []);
}

function entryUnder(session: Session, { textDocument, position }: TextDocumentPositionParams): EntryPlace | undefined {
  const file = session.bibliography(textDocument.uri);
  return file && entryAt(file, offsetOf(file, position));
}

function entrySpan({ file, index }: EntryPlace): { readonly start: number; readonly end: number } {
  return file.entries[index]!.keySpan;
}
