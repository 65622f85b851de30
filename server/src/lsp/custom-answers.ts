import type { CancellationToken } from 'vscode-languageserver';
import { exported } from '../export/formats';
import { namesWithin } from '../export/names';
import { abbreviationList } from '../features/abbreviation-list';
import { bibliographyList, entryText, formattedReference, libraryBibliography } from '../features/bibliography-list';
import { insertNote } from '../features/insert-note';
import { wordCounts } from '../features/word-counts';
import { entriesAt, worksAt } from '../features/works-at';
import { sourceSpan } from '../text/flow';
import { Lines } from '../text/lines';
import { offsetOf, rangeOf } from './convert';
import type { ServerRequests } from './custom-requests';
import { sentGraph } from './graph';
import type { Request } from './requests';
import type { Session } from './session';
import { unresolvedSpans } from './unresolved';
import { viewRows } from './view-rows';

/** The requests that only this project's client makes, one row each. */
export const customAnswers: readonly Request[] = [
  { ...custom('ibid/view', viewRows), byItself: true },
  {
    ...custom('ibid/status', (session, { textDocument }) => {
      const paper = session.paper(textDocument.uri);
      if (!paper) return null;
      const { isPaper, notes, works, acronyms } = paper;
      const defined = acronyms.filter(({ definitions }) => definitions.length > 0).length;
      return { isPaper, words: wordCounts(paper), notes: notes.length, works: works.length, acronyms: defined };
    }),
    byItself: true,
  },
  custom('ibid/unresolved', (session, { textDocument }) => {
    const paper = session.paper(textDocument.uri);
    return paper ? unresolvedSpans(session, paper).map((span) => rangeOf(paper, span)) : null;
  }),
  custom('ibid/worksAt', (session, { textDocument, position }) => {
    const paper = session.paper(textDocument.uri);
    if (!paper) return null;
    const offset = offsetOf(paper, position);
    const works = worksAt(paper, offset).map((index) => {
      const work = paper.works[index]!;
      const range = rangeOf(paper, sourceSpan(work.place));
      return { reference: formattedReference(work), uri: session.spelling(paper.uri), range };
    });
    if (works.length > 0 || !paper.isPaper) return works;
    return entriesAt(paper, session.workspace.view(), offset).map((entry) => {
      const { file, index } = entry;
      const range = rangeOf(file, file.entries[index]!.span);
      return { reference: entryText(entry), uri: session.spelling(file.uri), range };
    });
  }),
  custom('ibid/insertNote', (session, { textDocument, position }) => {
    const paper = session.paper(textDocument.uri);
    const inserted = paper && insertNote(paper, offsetOf(paper, position));
    if (!inserted) return null;
    return {
      version: session.workspace.open.version(paper.uri) ?? null,
      edits: inserted.edits.map(({ span, newText }) => ({ range: rangeOf(paper, span), newText })),
      cursor: new Lines(inserted.text).positionAt(inserted.cursor),
    };
  }),
  custom('ibid/abbreviations', (session, { textDocument, markup }) => {
    const paper = session.paper(textDocument.uri);
    return paper ? abbreviationList(paper, markup) : null;
  }),
  custom('ibid/bibliography', (session, { textDocument, markup }) => {
    const words = session.words.features;
    if (!textDocument) return libraryBibliography(session.workspace.view(), markup, words);
    const paper = session.paper(textDocument.uri);
    return paper ? bibliographyList(paper, session.workspace.view(), markup, words) : null;
  }),
  custom('ibid/export', (session, { textDocument, what, format }) => {
    const library = session.workspace.view();
    const paper = textDocument && session.paper(textDocument.uri);
    if (textDocument && !paper) return null;
    return exported({ what, format, ...(paper && { paper }) }, library, namesWithin(library.papers.keys()));
  }),
  custom('ibid/graph', sentGraph),
  custom('ibid/reindex', async (session) => {
    await session.reindex();
    const papers = [...session.workspace.view().papers.values()].filter(({ isPaper }) => isPaper);
    return { papers: papers.length };
  }),
];

/** Null says that the document is not known, or that there is no answer. */
function custom<Method extends keyof ServerRequests>(
  method: Method,
  answer: (
    session: Session,
    params: ServerRequests[Method]['params'],
    token: CancellationToken,
  ) => ServerRequests[Method]['answer'] | null | Promise<ServerRequests[Method]['answer'] | null>,
): Request {
  return { method, answer: answer as Request['answer'] };
}
