import { strict as assert } from 'node:assert';
import { findings, findingsOn } from '../support/rule-findings';

describe('rules for links', () => {
  it('say nothing about addresses that work', () => {
    assert.deepEqual(note('See http://ports.example.org/report, and www.ports.example.org.'), []);
    assert.deepEqual(note('See <https://ports.example.org/a?b=c#d> and [the annex](annex.md).'), []);
  });

  it('see a file that is not there', () => {
    assert.deepEqual(note('See [the annex](annexes.md).'), ['link-missing warning «the annex»']);
  });

  it('see an address that a blank cuts', () => {
    assert.deepEqual(note('See [the report](http://ports.example.org/the report).'), [
      'link-malformed warning «http://ports.example.org/the report»',
    ]);
  });

  it('join an address over the end of a line', () => {
    const text = paper('See <http://ports.example\n.org/report>.');
    const [finding, ...others] = findings(text);
    assert.deepEqual([finding?.severity, others], ['information', []]);
    assert.equal(finding?.fixes[0]?.edits[0]?.newText, 'http://ports.example.org/report');
  });

  it('join one that ends in its site’s name', () => {
    const [finding, ...others] = findings(paper('Quiet Quays, May 3, 2018. https://theharbor\n.com/quays.'));
    assert.deepEqual([finding?.severity, others], ['information', []]);
    assert.equal(finding?.fixes[0]?.edits[0]?.newText, 'https://theharbor.com/quays');
  });

  it('see backslashes that a converter left, and take them out', () => {
    const text = paper('See [ports.example.org/the\\\\_report](http://ports.example.org/the_report).');
    const [finding, ...others] = findings(text);
    assert.deepEqual([finding?.severity, others], ['hint', []]);
    assert.equal(finding?.fixes[0]?.edits[0]?.newText, 'ports.example.org/the\\_report');
  });
});

function note(text: string): string[] {
  return findingsOn(paper(text));
}

function paper(text: string): string {
  return `# Ports and pipelines\n\nThe ports were closed.[^1]\n\n[^1]: ${text}\n`;
}
