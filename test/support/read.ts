import type { Paper } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';
import { sourceSpans } from '../../server/src/text/flow';
import type { FlowKind } from '../../server/src/text/wording';
import { marked } from './marked';

/** Reads a paper that a test writes down line by line; lines of carets are left out. */
export function read(...lines: readonly string[]): Paper {
  return readPaper('file:///paper.md', marked(lines.join('\n')).text);
}

/** Every marker and what it calls, `1 → See the treaty.`; a note that nothing calls comes last, `nothing → …`. */
export function notesOf({ markers, notes }: Paper): string[] {
  return [
    ...markers.map(({ label, note }) => `${label} → ${note === null ? 'nothing' : notes[note]!.flow.text}`),
    ...notes.flatMap(({ flow, markers: calls }) => (calls.length === 0 ? [`nothing → ${flow.text}`] : [])),
  ];
}

/** The headings as Markdown writes them: `## The border`. */
export function outlineOf({ outline }: Paper): string[] {
  return outline.map(({ level, title }) => `${'#'.repeat(level)} ${title}`);
}

/** The flows of some kinds, or `kind: text` of all. */
export function flowsOf({ flows }: Paper, ...kinds: readonly FlowKind[]): string[] {
  if (kinds.length === 0) return flows.map(({ kind, text }) => `${kind}: ${text}`);
  return flows.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
}

/** What the source has where the words stand in a flow, one string for each source span. */
export function sourceOf({ flows, text }: Paper, words: string): string[] {
  const flow = flows.find((one) => one.text.includes(words));
  if (!flow) throw new Error(`no flow says "${words}"`);
  const start = flow.text.indexOf(words);
  const spans = sourceSpans({ flow, span: { start, end: start + words.length } });
  return spans.map((span) => text.slice(span.start, span.end));
}

/** The reading of a paper that has been read already. */
export function readThrough(paper: Paper): { structure: Paper; step: () => boolean; paper: () => Paper } {
  return { structure: paper, step: () => false, paper: () => paper };
}
