import type { Flow } from '../text/flow';
import { sourceSpan } from '../text/flow';
import type { Link } from '../text/wording';
import { faultOf, withoutFault } from './addresses';
import type { Fix, Problem, Rule } from './rule';

/** An address that a browser would not find. */
export const linkMalformed: Rule<'link-malformed'> = {
  code: 'link-malformed',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.[^1]

[^1]: Port Authority, *Annual Report*, 2003, [online](http://http://ports.example.org/report).
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    good: `# Ports and pipelines

The ports were closed within an hour.[^1]

[^1]: Port Authority, *Annual Report*, 2003, [online](http://ports.example.org/report).
`,
  },
  check(paper, _library, words) {
    return paper.flows.flatMap((flow) => flow.links.flatMap((link) => problemsOf(paper.text, flow, link, words)));
  },
};

function problemsOf(text: string, flow: Flow, link: Link, words: Parameters<typeof linkMalformed.check>[2]): Problem[] {
  const span = sourceSpan({ flow, span: link });
  const fault = faultOf(link.target);
  if (fault)
    return [{ span, message: words[fault](link.target), fixes: fixesOf(text, span.start, link.target, words.fix) }];
  const shown = flow.text.slice(link.start, link.end);
  if (!shown.includes('\\')) return [];
  return [{ span, severity: 'hint', message: words.backslash }];
}

/** Writes the address as it was meant, where its place in the source is certain. */
function fixesOf(text: string, from: number, target: string, title: (target: string) => string): Fix[] {
  const right = withoutFault(target);
  const start = text.indexOf(target, from);
  if (right === undefined || start < 0 || start - from > 300) return [];
  return [{ title: title(right), edits: [{ span: { start, end: start + target.length }, newText: right }] }];
}
