import type { Work } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import type { Span } from '../text/span';
import { ordinalSlips } from './ordinals';
import type { Problem, Rule } from './rule';
import { SOURCES_CONSULTED, sectionTitle } from './section-title';

/** A work that no reader and no program can take apart. */
export const workMalformed: Rule<'work-malformed'> = {
  code: 'work-malformed',
  severity: 'hint',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001).

## References

Ruiz, Ana. 2003. Ports in a Storm*. Boston: Harbor Press.
                                 ^

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.
`,
    good: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001).

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.
`,
  },
  check(paper, _library, words) {
    const slips = ordinalSlips(paper).map(({ span, written, right }): Problem => {
      const fixes = [{ title: words.fix(right), edits: [{ span, newText: right }] }];
      return { span, severity: 'information', message: words.ordinal(written, right), fixes };
    });
    const entries = paper.works.filter(({ where }) => where === 'entry');
    const dated = entries.filter(hasYear).length;
    const problems = entries.flatMap((work): Problem[] => {
      const source = sourceSpan(work.place);
      const star = strayStar(paper.text, source);
      if (star !== undefined) {
        return [{ span: { start: star, end: star + 1 }, message: words.strayMark('*') }];
      }
      const { title, 'container-title': container } = work.csl;
      if (SOURCES_CONSULTED.test(sectionTitle(paper, source.start))) return [];
      if (title === undefined && container === undefined) return [{ span: source, message: words.noTitle }];
      const others = entries.length - 1;
      const odd = !hasYear(work) && others >= 2 && dated >= others * 0.9;
      return odd ? [{ span: source, message: words.noDate }] : [];
    });
    return [...slips, ...problems];
  },
};

/** Whether anything in the entry is a year, or says that there is none yet. */
function hasYear({ csl, place }: Work): boolean {
  // `2004`, `1998a`
  return (
    csl.issued !== undefined ||
    /(?:^|\D)(?:1[5-9]|20)\d\d(?!\d)/.test(place.flow.text.slice(place.span.start, place.span.end))
  );
}

/** Where in the source a star stands whose partner is lost: the last of an odd number, with a word beside it. */
function strayStar(text: string, entry: Span): number | undefined {
  let { start, end } = entry;
  // Italics at the edge of an entry: their stars are no part of its words.
  while (text[start - 1] === '*') start--;
  while (text[end] === '*') end++;
  let last: number | undefined;
  let count = 0;
  for (let i = start; i < end; i++) {
    if (text[i] !== '*' || text[i - 1] === '\\') continue;
    count++;
    last = i;
  }
  const isAtWord = last !== undefined && /[^\s*]/.test(`${text[last - 1] ?? ''}${text[last + 1] ?? ''}`);
  return count % 2 === 1 && isAtWord ? last : undefined;
}
