import { strict as assert } from 'node:assert';
import { type Finding, type Fix, rules } from '../../server/src/rules';
import { marked } from '../support/marked';
import { findings } from '../support/rule-findings';

describe('examples of the rules', () => {
  for (const { code, examples } of rules) {
    describe(code, () => {
      const { text, spans } = marked(examples.bad);
      const check = (paper: string) => findings(paper, examples.before);

      it('shows one finding, where the carets are', () => {
        assert.equal(spans.length, 1, 'the example has no carets');
        assert.deepEqual(shown(text, check(text)), shown(text, [{ code, span: spans[0]! }]));
      });

      it('shows how it is right', () => {
        assert.deepEqual(shown(examples.good, check(examples.good)), []);
      });

      it('shows what its fix does, where it has one', () => {
        const [fix] = check(text)[0]?.fixes ?? [];
        assert.equal(fix && applied(text, fix), examples.mended);
        if (examples.mended !== undefined) assert.deepEqual(shown(examples.mended, check(examples.mended)), []);
      });
    });
  }
});

/** A finding as a reader of a failing test wants to see it: the code and the words it points at. */
function shown(text: string, findings: readonly Pick<Finding, 'code' | 'span'>[]): string[] {
  return findings.map(({ code, span }) => `${code} ${span.start} «${text.slice(span.start, span.end)}»`);
}

function applied(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((edited, { span, newText }) => edited.slice(0, span.start) + newText + edited.slice(span.end), text);
}
