import { strict as assert } from 'node:assert';
import type { Positions } from '../../../client/src/graph/layout';
import { pageHtml } from '../../../client/src/graph/page-html';
import { type Palette, shortLabel } from '../../../client/src/graph/style';
import { type Drawing, svgOf } from '../../../client/src/graph/svg';
import { graphWords } from '../../../client/src/graph/words';
import { sampleModel } from './sample';

const palette: Palette = {
  background: '#ffffff',
  text: '#333333',
  paper: '#0000ff',
  work: '#ff8800',
  acronym: '#008800',
  link: '#cccccc',
  faint: '#eeeeee',
  focus: '#0000aa',
};

describe('the citation graph as SVG', () => {
  const model = sampleModel();
  const positions: Positions = new Map(
    [...model.nodes.keys()].map((id, index) => [id, { x: index * 100, y: (index % 2) * 50 }]),
  );
  const draw = (changes: Partial<Drawing> = {}) =>
    svgOf({ model, shown: new Set(model.nodes.keys()), positions, palette, width: 800, height: 600, ...changes });

  it('has a title, a shape and a label for each node, and a line for each link', () => {
    const svg = draw();
    const count = (what: RegExp) => (svg.match(what) ?? []).length;
    assert.equal(count(/<title>/g), 5);
    assert.equal(count(/<circle /g), 4);
    assert.equal(count(/<rect x=/g), 1);
    assert.equal(count(/<path /g), 6);
    assert.equal(count(/<text /g), 5);
  });

  it('holds what is shown, and no more', () => {
    const svg = draw({ shown: new Set(['paper:ports.md', 'work:marlow']) });
    assert.match(svg, /Ports of Call/);
    assert.doesNotMatch(svg, /Quist/);
    assert.equal((svg.match(/<path /g) ?? []).length, 1);
  });

  it('keeps every node inside its edges', () => {
    for (const [, x, y] of draw().matchAll(/<circle cx="([^"]+)" cy="([^"]+)"/g)) {
      assert.ok(Number(x) > 0 && Number(x) < 800 && Number(y) > 0 && Number(y) < 600, `${x} ${y}`);
    }
  });

  it('writes the signs of titles out', () => {
    assert.match(draw(), /Quiet &#60;Docks&#62; &#38; Pílots/);
  });

  it('is a picture all the same where nothing is shown', () => {
    assert.match(draw({ shown: new Set() }), /^<svg [\s\S]+<\/svg>\n$/);
  });
});

describe('a label in the picture', () => {
  it('does without its subtitle, and is cut behind a word, where it is long', () => {
    assert.equal(shortLabel('Ports: A History'), 'Ports: A History');
    assert.equal(shortLabel('What a Minute Costs: Predictability, Security and Trade'), 'What a Minute Costs');
    assert.equal(
      shortLabel('The Port of Entry considered as an Institution of the State'),
      'The Port of Entry considered as an …',
    );
  });
});

describe('the page with the citation graph', () => {
  const html = pageHtml({
    language: 'en',
    words: graphWords('en'),
    script: 'https://webview.test/graph.js',
    style: 'https://webview.test/graph.css',
    source: 'https://webview.test',
    nonce: 'abc123',
  });

  it('may run its own script alone, and reach nothing', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => [rule.split(' ')[0], rule.slice(rule.indexOf(' ') + 1)]),
    );
    assert.equal(rules['default-src'], "'none'");
    assert.equal(rules['script-src'], "'nonce-abc123'");
    assert.equal(rules['connect-src'], undefined);
    assert.doesNotMatch(policy, /unsafe|\*/);
    for (const [script] of html.matchAll(/<script[^>]*>/g)) assert.match(script, /nonce="abc123"/);
    assert.doesNotMatch(html, /style="| on\w+="/);
  });

  it('can be reached by keyboard and is told to a screen reader', () => {
    assert.match(html, /id="picture" tabindex="0" role="application" aria-label="[^"]+" aria-describedby="keys"/);
    assert.match(html, /aria-live="polite"/);
  });
});
