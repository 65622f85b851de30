import { strict as assert } from 'node:assert';
import MarkdownIt from 'markdown-it';
import { extendMarkdownIt } from '../../client/src/preview/plugin';

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' style='color:red",
  '"><svg/onload=alert(1)>',
  '</abbr></a></section>',
  '&quot; onclick=&quot;alert(1)',
  'javascript:alert(1)',
  '<style>* { display: none }</style>',
];

describe('Markdown preview of hostile papers', () => {
  for (const attack of ATTACKS) {
    it(`shows ${attack} as words`, () => assertHarmless(paperWith(attack)));
  }

  it('adds nothing but its own links to a paper with HTML', () => {
    const source = paperWith('"><b onclick="x">');
    const added = tagsOf(markdown({ html: true }).render(source)).filter(({ tag }) => ADDED.has(tag));
    for (const { attributes } of added) assertAttributes(attributes);
  });

  for (const [name, piece] of Object.entries({
    markers: 'a<sup>1</sup> ',
    openings: '<sup>1</sup> A note.\n',
    'Pandoc markers': 'a[^1] ',
    'Pandoc notes': '[^1]: A note.\n',
    'inline notes': 'a^[b ',
    'closed inline notes': 'a^[b] ',
    acronyms: 'JHO <b>',
    'acronyms in a link': '[JHO ',
    citations: '(Marlow 2001) *',
    'Ibid.': '*Ibid.*, 9. ',
    cells: '| JHO ',
    nested: '> - JHO ',
  })) {
    it(`reads 5,000 ${name} in linear time`, () => {
      timeOf(piece.repeat(1_250)); // the first run compiles
      const small = timeOf(piece.repeat(1_250));
      // The better of two: another program may have had the processor meanwhile.
      const large = Math.min(timeOf(piece.repeat(5_000)), timeOf(piece.repeat(5_000)));
      // Four times the text; a quadratic reading would take sixteen times as long.
      assert.ok(large < 100 || large < 10 * small, `${small.toFixed()} ms, then ${large.toFixed()} ms`);
    });
  }
});

/** A paper in which the attack stands wherever the preview takes words from. */
function paperWith(attack: string): string {
  return `# ${attack}

The Joint ${attack} Office (JXO) counts.[^1] The Joint Harbor Office (JHO) too.^[Said ${attack} aside.] JHO.<sup>1</sup>

[^1]: Ana Marlow, *Docks ${attack}* (Lisbon: Farol, 2001), 4. ${attack}

[^2]: Ibid.

[^"onmouseover=alert(1)]: ${attack}

<sup>1</sup> Rui Reyes, *Cranes ${attack}* (Porto: Sol, 1998), 5.

<sup>2</sup> Ibid., 9; op. cit. ${attack} (Marlow 2001)

## References

Marlow, Ana. 2001. *${attack} Docks*. Lisbon: Farol.
`;
}

/** Without `html` every tag is the renderer's or ours: none may be active, none may have an attribute of the paper's. */
function assertHarmless(source: string): void {
  const html = markdown({ html: false }).render(source);
  for (const { tag, attributes } of tagsOf(html)) {
    assert.ok(HARMLESS.has(tag), tag);
    assertAttributes(attributes);
  }
}

function assertAttributes(attributes: string): void {
  const rest = attributes.replace(/ (?:id|class|href|title|value|aria-label)="([^"<>]*)"/g, '');
  assert.equal(rest, '', attributes);
  for (const [, target] of attributes.matchAll(/ href="([^"]*)"/g)) assert.match(target!, /^#ibid-[a-z]+-\d+$/);
}

const ADDED = new Set(['a', 'abbr', 'sup', 'section']);
const HARMLESS = new Set([...ADDED, 'h1', 'h2', 'p', 'em', 'span', 'br', 'hr', 'ol', 'li']);

/** Every `<` of the page begins a tag; what is no tag by this pattern fails. */
function tagsOf(html: string): { tag: string; attributes: string }[] {
  return html
    .split('<')
    .slice(1)
    .map((part) => {
      const match = /^\/?([a-z0-9]+)((?: [a-z-]+="[^"]*")*)>/s.exec(part);
      return { tag: match?.[1] ?? part, attributes: match?.[2] ?? '' };
    });
}

function markdown(options: { html: boolean }): MarkdownIt {
  return extendMarkdownIt(new MarkdownIt(options));
}

/** Milliseconds of computing, which do not grow where the machine has other work. */
function timeOf(body: string): number {
  const source = `The Joint Harbor Office (JHO) counts.[^1]\n\n${body}\n\n[^1]: Marlow, *Docks* (Lisbon: Farol, 2001), 4.\n`;
  const start = process.cpuUsage();
  markdown({ html: true }).render(source);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
