import { strict as assert } from 'node:assert';
import { read } from '../support/read';

describe('what is not a marker', () => {
  /** Notes 1 and 2 are there and called; whatever else a sentence raises calls nothing. */
  function markersIn(sentence: string): string[] {
    const paper = read(
      `${sentence} The pilots struck.<sup>1</sup> The harbor slept.<sup>2</sup>`,
      '',
      '<sup>1</sup> Lee.',
      '',
      '<sup>2</sup> Poe.',
    );
    return paper.markers.map(({ label }) => label);
  }

  it('ordinals', () => {
    assert.deepEqual(markersIn('In the 20<sup>th</sup> century, on the 1<sup>st</sup> of May.'), ['1', '2']);
  });

  it('powers and units', () => {
    assert.deepEqual(markersIn('It covers 300 km² and 10⁶ m³, or x<sup>2</sup> in all.'), ['1', '2']);
  });

  it('letters that are doubled', () => {
    assert.deepEqual(markersIn('Command and control (C²) is a part of C⁴ISR.'), ['1', '2']);
  });

  it('powers of two and more figures', () => {
    assert.deepEqual(markersIn('From 10⁻¹⁰ m and 10⁻¹⁵ s to 10²⁰ m and 10¹⁴ s.'), ['1', '2']);
  });

  it('intervals', () => {
    const paper = read('The share lies in [0, 1].[1] The tide is higher.[2]', '', '[1] Poe.', '', '[2] Roe.');
    assert.deepEqual(
      paper.markers.map(({ label }) => label),
      ['1', '2'],
    );
  });

  it('vectors and matrices', () => {
    const notes = ['', '[1] Poe.', '', '[2] Roe.', '', '[3] Lee.'];
    const paper = read('The tides are [13,2,3,1] in all.[1] The quays [[1, 2], [2, 3]] froze.[2, 3]', ...notes);
    assert.deepEqual(
      paper.markers.map(({ label }) => label),
      ['1', '2', '3'],
    );
  });

  it('units of several letters, and what is divided by them', () => {
    assert.deepEqual(markersIn('The lake holds 310 hm³ (0.3 km³), and loses 12 mm a⁻¹ or 40 dam³.'), ['1', '2']);
  });

  it('a number behind a dam, where it is no unit', () => {
    const paper = read(
      'The first dam¹ broke,',
      'the second dam² held.',
      '',
      '¹ Poe, *Weirs*, 2002.',
      '',
      '² Roe, *Locks*, 2003.',
    );
    assert.deepEqual(
      paper.markers.map(({ note }) => note),
      [0, 1],
    );
  });

  it('formulas', () => {
    assert.deepEqual(markersIn('The cost is $x^{2}$, and of $10^{6}$ tons half is lost.'), ['1', '2']);
  });

  it('code', () => {
    assert.deepEqual(markersIn('Write `a<sup>1</sup>` or `[^1]` for a mark.'), ['1', '2']);
  });

  it('addresses', () => {
    assert.deepEqual(markersIn('See https://example.org/a^{1}b and <https://example.org/b¹>.'), ['1', '2']);
  });

  it('letters', () => {
    assert.deepEqual(markersIn('Words are raised<sup>here</sup> and M<sup>lle</sup> Roy.'), ['1', '2']);
  });
});
