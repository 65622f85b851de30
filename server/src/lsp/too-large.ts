import type { Words } from '../words';
import { type Report, SEVERITIES } from './reports';

/** The one thing to say of a document too large to be read, once, on its first line. */
export function tooLargeReport(length: number, { features }: Words): Report {
  const start = { line: 0, character: 0 };
  const message = features.tooLarge((length / 1e6).toFixed(1));
  return {
    resultId: `too-large.${length}`,
    findings: [],
    diagnostics: [
      {
        range: { start, end: start },
        severity: SEVERITIES.information,
        source: 'ibid',
        code: 'paper-unreadable',
        message,
      },
    ],
  };
}
