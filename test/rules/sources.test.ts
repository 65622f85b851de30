import { strict as assert } from 'node:assert';
import { findings } from '../support/rule-findings';

/** A paper on harbors with pages 7 to 10; `words` stand on page 9. */
function harbors(words = '', mark = (page: number) => `[p. ${page}]`): string {
  const said = ['The pilots slept.', 'It froze at night.', 'Nobody came to the quay.', 'In spring they woke.'];
  const pages = said.map((sentence, index) => `${mark(7 + index)}\n\n${sentence}`);
  return `
=== ruiz.md
---
title: Quiet Harbors of the North
author: Ana Ruiz
date: 2003
---

# Quiet Harbors of the North

${pages.join('\n\n')} ${words}[^1]

[^1]: The pilots say so.
`;
}

const REFERENCES = `

## References

Ruiz, Ana. 2003. *Quiet Harbors of the North*. Boston: Harbor Press.
`;

function said(paper: string, other: string, references = REFERENCES): readonly string[] {
  return findings(`# Ports\n\n${paper}${references}${other}`).map(({ code, message }) => `${code}: ${message}`);
}

describe('locator-outside-work, by the cited paper', () => {
  const outside = (page: string, other = harbors(), references = REFERENCES) =>
    said(`The pilots slept (Ruiz 2003: ${page}).`, other, references);

  it('knows the last page of the paper', () => {
    assert.deepEqual(outside('11'), ['locator-outside-work: Page 11 lies outside this work, which is on pages 7–10.']);
    for (const page of ['7', '10', '9-10', '6', 'xii']) assert.deepEqual(outside(page), [], page);
  });

  it('says nothing where page numbers are missing, or were only counted', () => {
    assert.deepEqual(
      outside(
        '11',
        harbors('', (page) => (page === 8 ? '' : `[p. ${page}]`)),
      ),
      [],
    );
    assert.deepEqual(
      outside(
        '11',
        harbors('', () => '\f'),
      ),
      [],
    );
  });

  it('says nothing where the journal counts its pages in another way', () => {
    const article = REFERENCES.replace(
      '*Quiet Harbors of the North*. Boston: Harbor Press.',
      '"Quiet Harbors of the North." *Pilots* 4 (2): 231–242.',
    );
    assert.deepEqual(
      outside(
        '233',
        harbors('', (page) => `[p. ${page - 6}]`),
        article,
      ),
      [],
    );
  });
});

describe('quote-differs', () => {
  const RULE = 'A harbor that is closed in haste is seldom reopened in haste, and the pilots of Mérida know it';
  const differs = (quotation: string, original = RULE) =>
    said(`Ruiz gave the rule: “${quotation}” (Ruiz 2003: 9).`, harbors(`${original}.`));
  const QUOTED = 'quote-differs: The quotation departs from the cited paper: ';

  it('says which word was replaced, left out or put in', () => {
    assert.deepEqual(differs(RULE.replace('seldom', 'never')), [`${QUOTED}“never” where that paper has “seldom”.`]);
    assert.deepEqual(differs(RULE.replace('in haste is', 'is')), [`${QUOTED}“in haste” is left out.`]);
    assert.deepEqual(differs(RULE.replace('pilots', 'old pilots')), [`${QUOTED}“old” is not in that paper.`]);
  });

  it('looks up what a list of references beside the paper gives', () => {
    const entry = 'Ruiz, Ana. 2003. *Quiet Harbors of the North*. Boston: Harbor Press.';
    const stone = 'Stone, Paul. 2001. *Loud Harbors of the South*. Boston: Harbor Press.';
    const listed = (text: string, entries: string) =>
      findings(
        `---\nbibliography: list.md\n---\n\n# Ports\n\n${text}\n${harbors(`${RULE}.`)}\n=== list.md\n# References\n\n${entries}\n`,
      ).flatMap(({ code, message }) => (code === 'quote-differs' ? [message] : []));
    const quoted = RULE.replace('seldom', 'never');
    const message = ['The quotation departs from the cited paper: “never” where that paper has “seldom”.'];
    assert.deepEqual(listed(`Ruiz gave the rule: “${quoted}” [1].`, `[1] ${entry}\n\n[2] ${stone}`), message);
    assert.deepEqual(listed(`Ruiz gave the rule: “${quoted}” [2].`, `[1] ${entry}\n\n[2] ${stone}`), []);
    assert.deepEqual(listed(`So: “${quoted}” [2], and more [1].`, `[1] ${entry}\n\n[2] ${stone}`), []);
    assert.deepEqual(listed(`Ruiz gave the rule: “${quoted}” (Ruiz 2003).`, `${entry}\n\n${stone}`), message);
  });

  it('minds neither case nor punctuation, quotation marks, hyphens, dashes or accents', () => {
    for (const quotation of [
      RULE,
      `${RULE}.`,
      RULE.replace('A harbor', 'a harbor'),
      RULE.replace('haste, and', 'haste—and'),
      RULE.replace('Mérida', 'Merida'),
      RULE.replace('reopened', 're-opened'),
    ]) {
      assert.deepEqual(differs(quotation), [], quotation);
    }
    assert.deepEqual(differs(RULE.replace('reopened', 'reo­pened')), []);
    assert.deepEqual(differs(RULE, RULE.replace('seldom', '*seldom*')), []);
    assert.deepEqual(differs(RULE, RULE.replace('reopened', 'reopen-\ned')), []);
  });

  it('nor what is marked as left out or put in', () => {
    for (const quotation of [
      RULE.replace('in haste is', '… is'),
      RULE.replace('in haste is', '[...] is'),
      RULE.replace('and the pilots', 'and [they], the pilots'),
      RULE.replace('A harbor', '[A]ny harbor'),
      RULE.replace('haste,', 'haste [sic],'),
    ]) {
      assert.deepEqual(differs(quotation), [], quotation);
    }
  });

  it('nor the page break and the notes in the middle of the words', () => {
    const cut =
      'A harbor that is closed in haste is\n\n[p. 10]\n\nseldom reopened in haste, and the pilots of Mérida know it';
    assert.deepEqual(
      said(`Ruiz gave the rule: “${RULE}” (Ruiz 2003).`, harbors(cut).replace('[p. 10]\n\nIn spring', 'In spring')),
      [],
    );
  });

  it('takes no other words for the ones that are quoted', () => {
    assert.deepEqual(differs('The harbor of the north was closed in haste in 1911, and nobody reopened it at all'), []);
    assert.deepEqual(differs('closed in haste is never', RULE), []);
    const twice = `${RULE.replace('seldom', 'hardly')}. Years later: ${RULE.replace('seldom', 'rarely')}`;
    const far = twice.replace(
      'Years later',
      'The pilots slept and slept, and the tide came and went, as tides will do. Years later',
    );
    assert.deepEqual(differs(RULE.replace('seldom', 'never'), far), []);
  });

  it('compares with the paper that has the words best, where several are cited', () => {
    const moss = harbors(`${RULE}.`)
      .replace('ruiz.md', 'moss.md')
      .replace('author: Ana Ruiz', 'author: Clara Moss')
      .replaceAll('Quiet Harbors of the North', 'Loud Harbors of the South');
    const references = `${REFERENCES}\nMoss, Clara. 2003. *Loud Harbors of the South*. Boston: Harbor Press.\n`;
    const other = harbors(`${RULE.replace('seldom', 'hardly').replace('pilots', 'crews')}.`);
    const quoted = (words: string, cited: string) =>
      said(`The rule is old: “${words}” (${cited}).`, `${other}${moss}`, references).filter((line) =>
        line.startsWith('quote'),
      );
    assert.equal(quoted(RULE, 'Ruiz 2003').length, 1);
    for (const cited of ['Ruiz 2003; Moss 2003', 'Moss 2003; Ruiz 2003']) {
      assert.deepEqual(quoted(RULE, cited), [], cited);
      const message = `${QUOTED}“never” where that paper has “seldom”.`;
      assert.deepEqual(quoted(RULE.replace('seldom', 'never'), cited), [message], cited);
    }
  });

  it('reads quotations that stand apart, or before a note', () => {
    const wrong = RULE.replace('seldom', 'never');
    const expected = [`${QUOTED}“never” where that paper has “seldom”.`];
    assert.deepEqual(
      said(`Ruiz gave the rule:\n\n> ${wrong} (Ruiz 2003: 9).\n\nIt holds.`, harbors(`${RULE}.`)),
      expected,
    );
    const note = '\n\n[^4]: Ana Ruiz, *Quiet Harbors of the North* (Boston: Harbor Press, 2003), 9.';
    assert.deepEqual(said(`The rule is this: “${wrong}.”[^4]${note}`, harbors(`${RULE}.`), ''), expected);
  });
});
