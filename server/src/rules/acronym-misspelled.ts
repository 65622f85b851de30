import type { Acronym } from '../paper/paper';
import { type Place, sourceSpan } from '../text/flow';
import { misspellings } from './misspellings';
import type { Problem, Rule } from './rule';

/** A slip of the pen in an acronym. */
export const acronymMisspelled: Rule<'acronym-misspelled'> = {
  code: 'acronym-misspelled',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The Northern Ports Authority Network (NOPAN) closed the harbor within an hour. NOPAN had no say in the pipelines. A year
later NOPEN still had none.
      ^^^^^
`,
    good: `# Ports and pipelines

The Northern Ports Authority Network (NOPAN) closed the harbor within an hour. NOPAN had no say in the pipelines. A year
later NOPAN still had none.
`,
    mended: `# Ports and pipelines

The Northern Ports Authority Network (NOPAN) closed the harbor within an hour. NOPAN had no say in the pipelines. A year
later NOPAN still had none.
`,
  },
  check(paper, library, words) {
    const slips = [...misspellings(paper, library)].map(([acronym, meant]): Problem => {
      const span = sourceSpan(acronym.uses[0]!);
      const definition = sourceSpan(meant.definitions[0]!.short);
      const related = [{ uri: paper.uri, span: definition, message: meant.longForm ?? meant.shortForm }];
      const fixes = [{ title: words.fix(meant.shortForm), edits: [{ span, newText: meant.shortForm }] }];
      return { span, message: words.message(acronym.shortForm, meant.shortForm), related, fixes };
    });
    const dots = paper.acronyms.flatMap(missingDots).map(({ place, written }): Problem => {
      const span = sourceSpan(place);
      const newText = `${written}.`;
      const fixes = [{ title: words.fix(newText), edits: [{ span, newText }] }];
      return { span, message: words.dot(written, newText), fixes };
    });
    return [...slips, ...dots];
  },
};

/** Uses of a dotted acronym without its last dot (U.S for U.S.), where the paper has it nearly everywhere. */
function missingDots({ uses }: Acronym): readonly { readonly place: Place; readonly written: string }[] {
  if (uses.length < 2) return [];
  const printed = uses.map(({ flow, span }) => {
    const written = flow.text.slice(span.start, span.end);
    // A scan may part the last dot from its letter: `U.S .`
    return /^ ?\./.test(flow.text.slice(span.end, span.end + 2)) && !written.endsWith('.') ? `${written}.` : written;
  });
  const short = uses.flatMap((place, i) =>
    DOTTED_BUT_LAST.test(printed[i]!) ? [{ place, written: printed[i]! }] : [],
  );
  const whole = new Set(short.map(({ written }) => `${written}.`));
  const wholes = printed.filter((written) => whole.has(written)).length;
  return short.length <= Math.max(1, wholes / 10) && wholes > short.length ? short : [];
}

// `U.S`, `F.B.I`
const DOTTED_BUT_LAST = /^(?:[A-Z]\.){1,6}[A-Z]$/;
