import type { Command, ExecuteCommandParams, Position } from 'vscode-languageserver';
import { acceptMeaning } from '../features/accept-meaning';
import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';
import { offsetOf, rangeOf } from './convert';
import type { Session } from './session';

/** The command that the fix "Accept" has the server run. */
export const ACCEPT_MEANING = 'ibid.acceptMeaning';

interface Arguments {
  readonly uri: string;
  /** Of the document whose positions these are. */
  readonly version: number | null;
  /** Where the back-reference begins; without it all of the paper's are meant. */
  readonly position?: Position;
}

export function acceptCommand(session: Session, paper: Paper, title: string, span: Span | undefined): Command {
  const given: Arguments = {
    uri: session.spelling(paper.uri),
    version: session.version(paper.uri) ?? null,
    ...(span && { position: rangeOf(paper, span).start }),
  };
  return { title, command: ACCEPT_MEANING, arguments: [given] };
}

/** Takes what back-references mean now for what their writer means. Nothing, where the document has changed meanwhile. */
export function runCommand(session: Session, { command, arguments: given }: ExecuteCommandParams): null {
  const [accept] = (given ?? []) as readonly (Arguments | undefined)[];
  const paper = command === ACCEPT_MEANING && accept ? session.paper(accept.uri) : undefined;
  const accepted = paper && session.accepted.paper(paper);
  if (!accept || !paper || !accepted || (session.version(paper.uri) ?? null) !== accept.version) return null;
  session.accepted.accept(acceptMeaning(accepted, paper, accept.position && offsetOf(paper, accept.position)));
  session.publisher.changed();
  return null;
}
