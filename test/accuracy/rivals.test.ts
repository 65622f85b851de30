import { strict as assert } from 'node:assert';
import { allCapitals } from './rivals/all-capitals';
import { entryByPattern } from './rivals/entry-by-pattern';
import { notesByPattern } from './rivals/note-patterns';
import { referenceByPattern } from './rivals/reference-pattern';
import { sameTitleAndYear } from './rivals/same-title-and-year';
import { schwartzHearst } from './rivals/schwartz-hearst';

// A rival that is broken makes everybody look good.
describe('rivals', () => {
  it('Schwartz and Hearst: characters in order, the first at the beginning of a word', () => {
    const pairs = (text: string) =>
      schwartzHearst(text).map(({ short, long }) => [
        text.slice(short.start, short.end),
        text.slice(long.start, long.end),
      ]);
    assert.deepEqual(pairs('The Harbor Safety Board (HSB) met.'), [['HSB', 'Harbor Safety Board']]);
    assert.deepEqual(pairs('heat shock transcription factor (HSF)'), [['HSF', 'heat shock transcription factor']]);
    assert.deepEqual(pairs('It rained (a lot) that day (1999).'), []);
  });

  it('all capitals: every word of two and more', () => {
    const text = 'NAFTA, C-TPAT, the NGOs and R&D of a G20 in Paris, said Rey';
    assert.deepEqual(
      allCapitals(text).map(({ start, end }) => text.slice(start, end)),
      ['NAFTA', 'C-TPAT', 'NGOs', 'R&D', 'G20'],
    );
  });

  it('notes by pattern: what opens a line is a note, the rest are markers', () => {
    assert.deepEqual(notesByPattern('It rained.[^1] It froze.<sup>2</sup>\n\n[^1]: Often.\n<sup>2</sup> Rarely.\n'), [
      { label: '1', note: 0, marker: 0 },
      { label: '2', note: 0, marker: 0 },
    ]);
  });

  it('references by pattern: author, year, title, container', () => {
    assert.deepEqual(referenceByPattern('Welsh, D. (2004). Wet harbors. Journal of Rain, 12, pp. 3-9.'), {
      author: 'Welsh, D',
      year: '2004',
      title: 'Wet harbors',
      container: 'Journal of Rain',
      pages: '3-9',
    });
  });

  it('one work: the same title and year', () => {
    assert.ok(sameTitleAndYear('Welsh, D. (2004). Wet harbors. Oslo.', 'Welsh, D. 2004. Wet Harbors. Oslo: Quay.'));
    assert.ok(!sameTitleAndYear('Welsh, D. (2004). Wet harbors. Oslo.', 'Welsh, D. (2005). Wet harbors. Oslo.'));
  });

  it('entries by pattern: the first line with the name and the year', () => {
    const list = 'Rey, T. 2004. Rain.\nWelsh, D. 2003. Ice.\nWelsh, D. 2004. Harbors.\n';
    assert.equal(entryByPattern(list, 'Welsh 2004: 58'), list.indexOf('Welsh, D. 2004'));
    assert.equal(entryByPattern(list, 'Moss 2004'), undefined);
  });
});
