import { addTo } from '../paper/grouping';
import type { Marker, Paper } from '../paper/paper';
import { partition } from '../text/partition';
import { isPandoc } from './pandoc-notes';
import type { Problem, Rule } from './rule';

/** Numbers that do not rise by one as the text goes on. */
export const noteOrder: Rule<'note-order'> = {
  code: 'note-order',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.<sup>1</sup> The pipelines were not.<sup>2</sup> Nor were the railways.<sup>4</sup>
                                                                                                            ^^^^^^^^^^^^

Nobody had thought of the ferries.<sup>5</sup>

---

<sup>1</sup> Port Authority, *Annual Report*, 2003.

<sup>2</sup> Pipeline Board, *Annual Report*, 2003.

<sup>4</sup> Railway Board, *Annual Report*, 2004.

<sup>5</sup> Ferry Board, *Annual Report*, 2004.
`,
    good: `# Ports and pipelines

The ports were closed within an hour.<sup>1</sup> The pipelines were not.<sup>2</sup> Nor were the railways.<sup>3</sup>

---

<sup>1</sup> Port Authority, *Annual Report*, 2003.

<sup>2</sup> Pipeline Board, *Annual Report*, 2003.

<sup>3</sup> Railway Board, *Annual Report*, 2004.
`,
  },
  check(paper, _library, words) {
    if (paper.notesUnreadable) return [];
    const present = labels(paper);
    return [...callsBySeries(paper).values()].flatMap((calls) => {
      const inOrder = longestRise(calls.map((call) => call.number));
      return calls.flatMap((call, i): Problem[] => {
        const before = calls[i - 1];
        if (!before) return [];
        const { span, label } = call.marker;
        if (!inOrder.has(i)) return [{ span, message: words.outOfOrder(label, before.marker.label) }];
        if (!inOrder.has(i - 1) || call.number === before.number + 1) return [];
        // A number between that has a note or a marker is not missing: another rule says what is wrong with it.
        const missing = range(before.number + 1, call.number).find((number) => !present.has(String(number)));
        return missing === undefined ? [] : [{ span, message: words.skipped(label, String(missing - 1)) }];
      });
    });
  },
};

interface Call {
  readonly number: number;
  readonly marker: Marker;
}

/** The first marker of each numbered note, series by series, in the order of the text. */
function callsBySeries(paper: Paper): ReadonlyMap<number, readonly Call[]> {
  const series = new Map<number, Call[]>();
  for (const note of paper.notes) {
    const marker = paper.markers[note.markers[0] ?? -1];
    const inText =
      marker && marker.flow.kind !== 'cell' && marker.flow.kind !== 'caption' && marker.flow.kind !== 'note';
    if (!inText || isPandoc(note) || !/^\d{1,4}$/.test(note.label)) continue;
    addTo(series, note.series, { number: Number(note.label), marker });
  }
  for (const calls of series.values()) calls.sort((a, b) => a.marker.span.start - b.marker.span.start);
  return series;
}

/** Labels of all notes, and of markers without a note. */
function labels({ notes, markers }: Paper): ReadonlySet<string> {
  return new Set([...notes, ...markers].map(({ label }) => label));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.min(to - from, 1000) }, (_, i) => from + i);
}

/** Indexes of a longest strictly rising run through the numbers: whoever is not in it is the one out of order. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, i) => {
    const at = partition(tails, (tail) => numbers[tail]! < number);
    before[i] = tails[at - 1] ?? -1;
    tails[at] = i;
  });
  const rise = new Set<number>();
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = before[i]!) rise.add(i);
  return rise;
}
