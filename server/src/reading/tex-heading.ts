import type { Span } from '../text/span';

/** A heading that is all of a line: `\section*{The Quays}`, as converters of scanned pages write some. */
export interface TexHeading {
  readonly level: number;
  /** The words between the braces; offsets of the line. */
  readonly words: Span;
}

/** Undefined for any other line. */
export function texHeading(line: string): TexHeading | undefined {
  const match = line[0] === '\\' ? HEADING.exec(line) : null;
  if (!match) return undefined;
  const [, command = '', depth = '', words = ''] = match;
  return {
    level: 2 + depth.length / 'sub'.length,
    words: { start: command.length, end: command.length + words.length },
  };
}

/** `\section*{The Quays}`, `\subsection{2.1 Pilots}` */
const HEADING = /^(\\((?:sub){0,2})section\*?\{)([^{}]{1,200})\}\s{0,8}$/;
