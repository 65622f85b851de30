import { restoring } from '../paper/guard/restoring';
import { sameWorks } from '../paper/guard/same-works';
import { type Shift, shifted } from '../paper/guard/shifted';
import type { Paper, Work } from '../paper/paper';
import type { BackReference } from '../recognize/mentions';
import { shortName } from '../recognize/references/names';
import { sourceSpan } from '../text/flow';
import type { RuleWords } from '../words/en/rules';
import type { Fix, Problem, Related, Rule } from './rule';

/** A back-reference that an edit of the notes made mean another work, or none. */
export const ibidShifted: Rule<'ibid-shifted'> = {
  code: 'ibid-shifted',
  severity: 'warning',
  outranks: ['ibid-without-antecedent', 'ibid-ambiguous', 'backref-missing'],
  examples: {
    before: `# Ports and pipelines

The ports were closed within an hour.[^1] The pipelines were not.[^2]

[^1]: Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.
[^2]: Ibid., 14.
`,
    bad: `# Ports and pipelines

The ports were closed within an hour.[^1] Nobody told the pilots.[^3] The pipelines were not.[^2]

[^1]: Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.
[^3]: Paul Stone, *Oil and Water* (Boston: Harbor Press, 2001), 40.
[^2]: Ibid., 14.
      ^^^^^
`,
    good: `# Ports and pipelines

The ports were closed within an hour.[^1] Nobody told the pilots.[^3] The pipelines were not.[^2]

[^1]: Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.
[^3]: Paul Stone, *Oil and Water* (Boston: Harbor Press, 2001), 40.
[^2]: Ruiz, *Ports in a Storm*, 14.
`,
    mended: `# Ports and pipelines

The ports were closed within an hour.[^1] Nobody told the pilots.[^3] The pipelines were not.[^2]

[^1]: Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.
[^3]: Paul Stone, *Oil and Water* (Boston: Harbor Press, 2001), 40.
[^2]: Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 14.
`,
  },
  check(paper, _library, words, accepted) {
    if (!accepted || accepted.notesUnreadable || paper.notesUnreadable) return [];
    const shifts = shifted(accepted, paper);
    return shifts.map((shift) => problemOf(accepted, paper, shift, shifts.length > 1, words));
  },
};

function problemOf(
  accepted: Paper,
  paper: Paper,
  shift: Shift,
  isOneOfMany: boolean,
  words: RuleWords['ibid-shifted'],
): Problem {
  const { place, note } = shift.citation;
  const { anchor } = shift.citation.mention as BackReference;
  const printed = place.flow.text.slice(anchor.start, anchor.end);
  return {
    span: sourceSpan({ flow: place.flow, span: anchor }),
    message: messageOf(accepted, paper, shift, words.place(printed, paper.notes[note ?? -1]?.label), words),
    related: relatedTo(accepted, paper, shift, words),
    fixes: fixesOf(accepted, paper, shift, isOneOfMany, words),
  };
}

function messageOf(
  accepted: Paper,
  paper: Paper,
  { citation, meant }: Shift,
  place: string,
  words: RuleWords['ibid-shifted'],
): string {
  const before = meant.map((work) => accepted.works[work]!);
  const { resolution } = citation;
  const works =
    resolution.state === 'ambiguous' ? resolution.candidates : resolution.state === 'resolved' ? [resolution.work] : [];
  const now = works.map((work) => paper.works[work]!);
  const [nowName, beforeName] = namesOf(now, before).map((names) => names.join(words.or));
  if (works.length === 0) return words.nothing(place, beforeName!);
  return resolution.state === 'resolved'
    ? words.means(place, nowName!, beforeName!)
    : words.mayMean(place, nowName!, beforeName!);
}

/** The short names of both; with their titles where authors and years do not tell them apart. */
function namesOf(now: readonly Work[], before: readonly Work[]): readonly (readonly string[])[] {
  const names = [now, before].map((works) => works.map(shortName));
  const isClear = names[0]!.every((name) => !names[1]!.includes(name));
  if (isClear) return names;
  return [now, before].map((works) =>
    works.map((work) => [shortName(work), work.csl.title].filter(Boolean).join(', ')),
  );
}

/** Where the two works are given in full, as far as they still stand in the paper. */
function relatedTo(
  accepted: Paper,
  { uri, works }: Paper,
  { citation: { resolution }, meant }: Shift,
  words: RuleWords['ibid-shifted'],
): readonly Related[] {
  const same = sameWorks(accepted.works, works);
  const placed = (work: number, say: (name: string) => string): Related => ({
    uri,
    span: sourceSpan(works[work]!.place),
    message: say(shortName(works[work]!)),
  });
  return [
    ...meant.flatMap((work) => same.get(work) ?? []).map((work) => placed(work, words.before)),
    ...(resolution.state === 'resolved' ? [placed(resolution.work, words.now)] : []),
  ];
}

function fixesOf(
  accepted: Paper,
  paper: Paper,
  shift: Shift,
  isOneOfMany: boolean,
  words: RuleWords['ibid-shifted'],
): readonly Fix[] {
  const name = shortName(accepted.works[shift.meant[0]!]!);
  return [
    ...restoring(accepted, paper, shift).map(({ form, words: written, edit }) => ({
      title: form === 'full' ? words.full(name) : words.short(written),
      edits: [edit],
    })),
    { title: words.accept, edits: [], accepts: 'this' as const },
    ...(isOneOfMany ? [{ title: words.acceptAll, edits: [], accepts: 'all' as const }] : []),
  ];
}
