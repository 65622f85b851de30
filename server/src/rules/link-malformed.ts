import { type Flow, sourceSpan } from '../text/flow';
import type { Span } from '../text/span';
import type { Link } from '../text/wording';
import type { RuleWords } from '../words/en/rules';
import { faultOf, withoutFault } from './addresses';
import { cutAddress } from './cut-address';
import type { Problem, Rule } from './rule';

/** An address that a browser would not find. */
export const linkMalformed: Rule<'link-malformed'> = {
  code: 'link-malformed',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.[^1]

[^1]: Port Authority, *Annual Report*, 2003, [online](http://http://ports.example.org/report).
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    good: `# Ports and pipelines

The ports were closed within an hour.[^1]

[^1]: Port Authority, *Annual Report*, 2003, [online](http://ports.example.org/report).
`,
    mended: `# Ports and pipelines

The ports were closed within an hour.[^1]

[^1]: Port Authority, *Annual Report*, 2003, [online](http://ports.example.org/report).
`,
  },
  check(paper, _library, words) {
    return paper.flows.flatMap((flow) => flow.links.flatMap((link) => problemsOf(paper.text, flow, link, words)));
  },
};

function problemsOf(text: string, flow: Flow, link: Link, words: RuleWords['link-malformed']): Problem[] {
  const cut = cutAddress(flow.text, link);
  if (cut) return [cutProblem(text, flow, cut, words)];
  const shown = sourceSpan({ flow, span: link });
  const target = targetSpan(text, shown, link.target);
  const fault = faultOf(link.target);
  if (fault) {
    const right = target && withoutFault(link.target);
    const fixes = right === undefined ? [] : [{ title: words.fix(right), edits: [{ span: target!, newText: right }] }];
    return [{ span: target ?? shown, message: words[fault](link.target), fixes }];
  }
  // Converters escape twice, and then one backslash shows: `blueprint\\_new`.
  if (!/\\\\[_*]/.test(text.slice(shown.start, shown.end))) return [];
  const newText = text.slice(shown.start, shown.end).replace(/\\\\([_*])/g, '\\$1');
  const fixes = [{ title: words.fixText, edits: [{ span: shown, newText }] }];
  return [{ span: shown, severity: 'hint', message: words.backslash, fixes }];
}

/** An address with a blank in it; where the blank is only a line's end, a reader can join the halves. */
function cutProblem(text: string, flow: Flow, cut: Span, words: RuleWords['link-malformed']): Problem {
  const span = sourceSpan({ flow, span: cut });
  const printed = text.slice(span.start, span.end);
  const message = words.space(flow.text.slice(cut.start, cut.end));
  // `\n`, with the blanks around it
  const joined = printed.replace(/(?<!\s)\s*\n\s*/g, '');
  if (joined === printed || /\s/.test(joined)) return { span, message };
  return {
    span,
    message,
    severity: 'information',
    fixes: [{ title: words.fix(joined), edits: [{ span, newText: joined }] }],
  };
}

/** Where the address stands in the source: in the link's text, or in brackets right behind it. */
function targetSpan(text: string, shown: Span, target: string): Span | undefined {
  const near = text.slice(shown.start, shown.end + FAR + target.length);
  const start = shown.start + near.indexOf(target);
  return start < shown.start ? undefined : { start, end: start + target.length };
}

/** `](<` and the like stand between a link's text and its address. */
const FAR = 10;
