import type { Marker, Paper } from '../paper/paper';
import type { Rule } from './rule';

/** A mark that the reading understood, though it is not written as its notation asks. */
export const noteBrokenMarkup: Rule<'note-broken-markup'> = {
  code: 'note-broken-markup',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.<sup>1</sup> The pipelines were not.<sup>2</sup>

---

<sup>&</sup>lt;sup>1</sup> Port Authority, *Annual Report*, 2003.
^^^^^^^^^^^^^^^^^^^^^^^^^^

<sup>2</sup> Pipeline Board, *Annual Report*, 2003.
`,
    good: `# Ports and pipelines

The ports were closed within an hour.<sup>1</sup> The pipelines were not.<sup>2</sup>

---

<sup>1</sup> Port Authority, *Annual Report*, 2003.

<sup>2</sup> Pipeline Board, *Annual Report*, 2003.
`,
    mended: `# Ports and pipelines

The ports were closed within an hour.<sup>1</sup> The pipelines were not.<sup>2</sup>

---

<sup>1</sup> Port Authority, *Annual Report*, 2003.

<sup>2</sup> Pipeline Board, *Annual Report*, 2003.
`,
  },
  check(paper, _library, words) {
    const whole = paper.markers.find((marker) => isModel(marker, paper));
    // A marker without a note has a finding already.
    const called = paper.markers.filter(({ note }) => note !== null);
    const markers = called.map((marker) => ({
      ...marker,
      mend: mendOf(marker, whole, paper),
      say: words.marker,
    }));
    const openings = paper.notes.map(({ opening, mend, label }) => ({
      span: opening,
      mend,
      label,
      say: words.opening,
    }));
    return [...markers, ...openings].flatMap(({ span, mend, label, say }) => {
      if (mend === undefined) return [];
      const fixes = [{ title: words.fix(mend), edits: [{ span, newText: mend }] }];
      return [{ span, message: say(label, mend), fixes }];
    });
  },
};

/** Whether another marker can be written as this one is: a link holds its label more than once. */
function isModel({ mend, notation, span, label }: Marker, { text }: Paper): boolean {
  if (mend !== undefined || notation === 'lost') return false;
  return text.slice(span.start, span.end).split(label).length === 2;
}

/** What a marker should read; one that lost its superscript is written as a `whole` one is. */
function mendOf(marker: Marker, whole: Marker | undefined, { text }: Paper): string | undefined {
  if (marker.notation !== 'lost' || !whole) return marker.mend;
  return text.slice(whole.span.start, whole.span.end).replace(whole.label, marker.label);
}
