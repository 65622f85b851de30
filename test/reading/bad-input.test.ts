import { strict as assert } from 'node:assert';
import { readPaper } from '../../server/src/paper/read-paper';
import { checkPaper } from '../../server/src/rules';
import { Random } from '../support/random';
import { ruleLibrary } from '../support/rule-paper';

/** Reads and checks a text; answers the seconds it took. */
function secondsFor(text: string): number {
  const before = process.cpuUsage();
  const paper = readPaper('file:///bad.md', text);
  checkPaper(paper, ruleLibrary(paper));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** What no author wrote: each is read without an error, and soon. Seconds are generous: machines differ. */
describe('bad input', function () {
  this.timeout(120_000);

  it('binary garbage', () => {
    const random = new Random(1);
    const bytes = Uint8Array.from({ length: 500_000 }, () => random.below(256));
    for (const encoding of ['latin1', 'utf-8', 'utf-16le']) {
      assert.ok(secondsFor(new TextDecoder(encoding).decode(bytes)) < 10, encoding);
    }
  });

  it('random characters that mean something', () => {
    const random = new Random(2);
    const signs = [
      ...'ab AB.,;:()[]{}<>*_`#|&$^\\/-–"“”\'12³†\n\n\r\t',
      '<sup>',
      '</sup>',
      '[^',
      'Ibid.',
      '2004',
      '\ud800',
    ];
    for (let round = 0; round < 20; round++) {
      const text = Array.from({ length: 5_000 }, () => random.pick(signs)).join('');
      assert.ok(secondsFor(text) < 5, `round ${round}`);
    }
  });

  it('one line of five megabytes', () => {
    const sentence = 'The pilots struck (Lee 2001), and the Port Security Board (PSB) waited.¹ ';
    assert.ok(secondsFor(sentence.repeat(Math.ceil(5_000_000 / sentence.length))) < 60);
    assert.ok(secondsFor('x'.repeat(5_000_000)) < 30);
  });

  it('a hundred thousand blank lines', () => {
    for (const end of ['\n', '\r\n', '\r', ' \n', '\f\n']) {
      assert.ok(secondsFor(`The pilots struck.${end.repeat(100_000)}The end.`) < 5, JSON.stringify(end));
    }
  });

  it('a hundred and fifty thousand of a kind: lines of a list of references, running heads, acronyms side by side', () => {
    for (const piece of ['a\n', 'Quay Papers Quarterly\n\n', 'PSB '])
      assert.ok(secondsFor(`The pilots struck.\n\n## References\n\n${piece.repeat(150_000)}`) < 15, piece);
  });

  it('a page mark that does not end behind five thousand blanks', () => {
    for (const mark of ['<!-- page', '{{page', '[p.']) assert.ok(secondsFor(mark + ' '.repeat(5_000)) < 2, mark);
  });

  it('names of bodies and addresses that hardly end', () => {
    const body = `Center for ${'a'.repeat(66)} b c d e f g h`;
    const address = `${'www.'.repeat(8)} ${`${'.'.repeat(30)}a `.repeat(3)}....a a b`;
    for (const paragraph of [body, address])
      assert.ok(secondsFor(`# Quiet Harbors\n\n${`${paragraph}\n\n`.repeat(30)}`) < 2, paragraph);
    assert.ok(secondsFor(`${`${body}\n\n`.repeat(20)}`) < 2);
  });

  it('an entry with marks around nothing', () => {
    const entry = 'See (Boston: Quay, 2004) de Loi 2o01 art. préc. (2004) ders., In:, (HB) “ . ” ';
    assert.ok(secondsFor(`# Quiet Harbors\n\n## References\n\n${entry}\n`) < 2);
  });

  it('names that are nothing but initials and a generation', () => {
    for (const name of ['T. Jr', 'U.Sr', 'P. III'])
      assert.ok(
        secondsFor(`Ports.[^1]\n\n[^1]: ${name} (2004) *Ports*. Boston: Quay.\n\n## References\n\n${name}, Ports`) < 2,
      );
  });

  it('thousands of semicolons between works, of line ends in an author of front matter', () => {
    const entry = `Lee, A. (2004). *Quiet ports*. Rome: Mole.${';'.repeat(3_000)}x Poe, C. (2005). *The price of ice*. Oslo: Quay`;
    assert.ok(secondsFor(`# Quiet Harbors\n\nSo it was (Lee 2004).\n\n## References\n\n${entry}`) < 2);
    assert.ok(secondsFor(`---\nauthor: "Ann${'\\n'.repeat(3_000)}Lee"\n---\n\n# Quiet Harbors`) < 2);
  });

  it('a hundred thousand accents on one letter', () => {
    for (const letter of ['e', 'b', '']) assert.ok(secondsFor(letter + '\u0301'.repeat(100_000)) < 10, letter);
  });

  it('NULs', () => {
    assert.ok(secondsFor('\0'.repeat(1_000_000)) < 10);
    assert.ok(secondsFor([...'# Quiet Harbors\n\nThe pilots struck.[^1]\n\n[^1]: Lee.'].join('\0')) < 1);
  });
});
