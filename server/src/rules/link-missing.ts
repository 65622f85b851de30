import { sourceSpan } from '../text/flow';
import type { Rule } from './rule';

/** A link to a file that is not there. Nothing is asked where nobody can tell (a browser without a folder). */
export const linkMissing: Rule<'link-missing'> = {
  code: 'link-missing',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour (see [the annex](missing/annex.md#hours)).[^1]
                                           ^^^^^^^^^

[^1]: Port Authority, *Annual Report*, 2003.
`,
    good: `# Ports and pipelines

The ports were closed within an hour (see [the annex](annex.md#hours)).[^1]

[^1]: Port Authority, *Annual Report*, 2003.
`,
  },
  check(paper, library, words) {
    if (!library.fileExists) return [];
    return paper.flows.flatMap((flow) =>
      flow.links.flatMap((link) => {
        const path = localPath(link.target);
        const uri = path === undefined ? undefined : resolved(path, paper.uri);
        if (uri === undefined || library.fileExists?.(uri)) return [];
        return [{ span: sourceSpan({ flow, span: link }), message: words.message(path!) }];
      }),
    );
  },
};

/** The path of a link to a file beside the paper: `annex.md#hours`, `../data/ports.csv`. */
function localPath(target: string): string | undefined {
  // `https:`, `mailto:`, `//host`, `#hours`, `www.ports.org`, `/absolute`
  if (/^(?:[a-z][a-z\d+.-]*:|\/|#|\?|www\.)/i.test(target)) return undefined;
  const path = target.split(/[?#]/)[0]!.trim();
  // A file has a name with an extension: `annex.md`; `ports.example.org/report` has a host.
  return /^[^\s@]+\.[a-z\d]{1,5}$/i.test(path) && !/^[^/]+\.(?:org|com|net|gov|edu|mil|int)\b/i.test(path)
    ? path
    : undefined;
}

function resolved(path: string, base: string): string | undefined {
  return URL.canParse(path, base) ? new URL(path, base).href : undefined;
}
