import type { Bibliography } from '../library/bibliography/bibliography';
import type { Paper } from '../paper/paper';
import type { Finding } from '../rules';
import { displayPath } from './gather';

/** One line for each finding, `file:line:column severity code message`; line and column count from 1. */
export function findingLines(document: Paper | Bibliography, findings: readonly Finding[]): readonly string[] {
  const path = displayPath(document.uri);
  return findings.map(({ span, severity, code, message }) => {
    const { line, character } = document.lines.positionAt(span.start);
    return `${path}:${line + 1}:${character + 1} ${severity} ${code} ${message.replace(/\s+/g, ' ')}`;
  });
}
