import { strict as assert } from 'node:assert';
import { findingsOn } from '../support/rule-findings';

/** A paper that cites two works of its list, and what else its writer has put there so far. */
function withEntries(...entries: readonly string[]): string {
  return `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001).

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.
${entries.map((entry) => `\n${entry}\n`).join('')}`;
}

const UNUSED = 'acronym-unused hint «PSB»';

const warnings = (text: string) => findingsOn(text).filter((finding) => finding.includes(' warning '));

describe('rules on a paper that is being written', () => {
  it('an entry is uncited once it has a year', () => {
    for (const typed of ['M', 'Moss, Cla', 'Moss, Clara and Bob Poe. ', '[ADD: Zeitoun]'])
      assert.deepEqual(warnings(withEntries(typed)), [], typed);
    const entry = 'Moss, Clara. 2002. *Winter Without Heat*. Boston: Harbor Press.';
    assert.deepEqual(warnings(withEntries(entry)), [`work-uncited warning «${entry}»`]);
  });

  it('an acronym is unused once its paragraph is written and the text goes on', () => {
    const isUnused = (text: string) => findingsOn(`${text}\n\n[^1]: Port Authority.\n`).join() === UNUSED;
    const before = 'It froze.[^1]\n\nThe tide reached the Port Safety Board (PSB)';
    for (const typed of ['', ', which', '.', '. It thawed.', ', which\n\nIt thawed.', '.\n\n## Thaw\n'])
      assert.ok(!isUnused(before + typed), typed);
    for (const typed of ['.\n\nIt thawed', '. “It thawed.”\n\nIt', ':\n\n- It thawed'])
      assert.ok(isUnused(before + typed), typed);
  });

  it('a head that runs in before its text uses no acronym before its definition', () => {
    const text =
      '- **PSB.** The Port Safety Board (PSB) closed the harbor.[^1] The PSB slept.\n\n[^1]: Port Authority.\n';
    assert.deepEqual(warnings(text), []);
    assert.deepEqual(warnings(text.replace('**PSB.** ', '**The PSB** asked first. ')), [
      'acronym-used-before-definition warning «PSB»',
    ]);
  });

  it('what is struck out is blamed for nothing', () => {
    const notes = '\n\n[^1]: Port Authority.\n';
    const found = ['acronym-undefined warning «NPRA»', 'note-missing error «[^7]»'];
    assert.deepEqual(findingsOn(`The tide asked the NPRA.[^7] It froze.[^1]${notes}`), found);
    for (const [opens, closes] of [
      ['~~', '~~'],
      ['{--', '--}'],
      ['{>>', '<<}'],
      ['{~~', '~>The tide froze.~~}'],
    ]) {
      assert.deepEqual(findingsOn(`${opens}The tide asked\nthe NPRA.[^7]${closes} It froze.[^1]${notes}`), [], opens);
    }
  });

  it('what stands beside it, or replaces it, is', () => {
    const notes = '\n\n[^1]: Port Authority.\n';
    const found = ['acronym-undefined warning «NPRA»'];
    for (const text of ['{~~It~>The NPRA~~} froze.', '{++The NPRA++} froze.', '~~It~~ The NPRA ~~thawed~~ froze.'])
      assert.deepEqual(findingsOn(`${text}[^1]${notes}`), found, text);
    assert.deepEqual(findingsOn(`~~It froze.\n\nThe NPRA thawed.~~[^1]${notes}`), found);
    assert.deepEqual(findingsOn(`After ~~5 days the NPRA thawed, or ~~6.[^1]${notes}`), found);
  });

  it('what is cited by author and year is cited, though there is no list yet', () => {
    const text =
      'It froze (Ruiz 2003: 4), and thawed (ibid.). Others differ (Moss 2002; NPRA 2017).[^1]\n\n[^1]: Port Authority.\n';
    assert.deepEqual(warnings(text), []);
  });

  it('formulas and code use no acronym before its definition', () => {
    const text =
      'It costs $$ CAPEX = p_1 q_1 $$ where CAPEX is capital expenditure.[^1] CAPEX grows.\n\n[^1]: Port Authority.\n';
    assert.deepEqual(warnings(text), []);
    assert.deepEqual(warnings(text.replace(/\$\$.*\$\$/, '`CAPEX` a year,')), []);
    assert.deepEqual(warnings(text.replace(/\$\$.*\$\$/, 'CAPEX a year,')), [
      'acronym-used-before-definition warning «CAPEX»',
    ]);
  });

  it('the captions that Pandoc writes are captions', () => {
    const caption = ': Table 1. Ports by the hour of their closing';
    const table = '| Port | Hour |\n| --- | --- |\n| North | 9 |';
    assert.deepEqual(
      warnings(`As Table 1 shows, and Table 2 shows.[^1]\n\n${table}\n\n${caption}\n\n[^1]: Port Authority.\n`),
      ['crossref-missing warning «Table 2»'],
    );
  });
});
