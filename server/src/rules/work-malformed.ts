import type { Work } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import { ordinalSlips } from './ordinals';
import type { Problem, Rule } from './rule';

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
      const { flow, span } = work.place;
      const star = strayStar(flow.text, span.start, span.end);
      if (star !== undefined) {
        const at = sourceSpan({ flow, span: { start: star, end: star + 1 } });
        return [{ span: at, message: words.strayMark(flow.text[star]!) }];
      }
      const { title, 'container-title': container } = work.csl;
      if (title === undefined && container === undefined)
        return [{ span: sourceSpan(work.place), message: words.noTitle }];
      const others = entries.length - 1;
      const odd = !hasYear(work) && others >= 2 && dated >= others * 0.9;
      return odd ? [{ span: sourceSpan(work.place), message: words.noDate }] : [];
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

/** Where a star stands whose partner is lost: one that has a letter on one side, in an odd number of stars. */
function strayStar(text: string, start: number, end: number): number | undefined {
  let last: number | undefined;
  let count = 0;
  for (let i = start; i < end; i++) {
    if (text[i] !== '*') continue;
    count++;
    last = i;
  }
  return count % 2 === 1 && /[\p{L}.,)]/u.test(`${text[last! - 1] ?? ''}${text[last! + 1] ?? ''}`) ? last : undefined;
}
