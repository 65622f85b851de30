import { strict as assert } from 'node:assert';
import { readPaper } from '../../../server/src/paper/read-paper';
import { rememberedBy } from '../../../server/src/paper/remembering';
import { ibidShifted } from '../../../server/src/rules/ibid-shifted';
import { ruleWords } from '../../../server/src/words/en/rules';
import { computingTime } from '../../support/computing-time';
import { ruleLibrary } from '../../support/rule-paper';

describe('guard of back-references on hostile text', () => {
  const full = 'Ana Marlow, *Harbors at Night* (Boston: Quay Press, 2003), 12.';
  const note = (piece: string) => (index: number) => `[^n${index}]: ${piece}\n`;
  const papers: Readonly<Record<string, (with_: string) => string>> = {
    'thousands of equal notes': (first) => `# T\n\n${marks(4000)}\n\n[^n0]: ${first}\n${numbered(4000, note('Ibid.'))}`,
    'thousands of equal notes, called at one place': (first) =>
      `# T\n\n${'A.[^n1] '.repeat(4000)}\n\n[^n0]: ${first}\n${numbered(4000, note('Marlow, *Harbors*, 14.'))}`,
    'one endless note': (first) => `# T\n\nA.[^n0]\n\n[^n0]: ${first} ${'Ibid., 14. '.repeat(20_000)}\n`,
    'endless running text': (first) =>
      `# T\n\n${'So it is (Marlow 2003: 4; ibid.: 5). '.repeat(8000)}[^n0]\n\n[^n0]: ${first}\n`,
  };
  for (const [name, text] of Object.entries(papers)) {
    it(`takes no time: ${name}`, () => {
      const [accepted, today] = [full, 'Nobody knew.'].map((first) => readPaper('file:///paper.md', text(first)));
      const check = () => ibidShifted.check(today!, ruleLibrary(), ruleWords['ibid-shifted'], accepted);
      assert.ok(computingTime(() => rememberedBy({}, check)) < 3000);
    });
  }
});

function marks(count: number): string {
  return numbered(count, (index) => `A.[^n${index}] `);
}

function numbered(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index + 1)).join('');
}
