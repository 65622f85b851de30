import { strict as assert } from 'node:assert';
import { implementation } from '../../../server/src/features/implementation';
import { Library } from '../../../server/src/library/library';
import type { Paper } from '../../../server/src/paper/paper';
import { readPaper } from '../../../server/src/paper/read-paper';
import { sourceSpan } from '../../../server/src/text/flow';
import { type Quotation, quotationsAmong } from '../../support/quotations-among';
import { samplePapers } from '../../support/samples';

/** The papers that are proofread, by the number that their file names begin with. */
const SAMPLES = samplePapers().filter(({ name }) => /^\d\d-/.test(name));
const PAPERS = new Map(SAMPLES.map(({ name, text }) => [name.slice(0, 2), readPaper(`file:///papers/${name}`, text)]));
const LIBRARY = new Library();
for (const paper of PAPERS.values()) LIBRARY.put(paper);

/** How each paper marks where a page begins, or (03) where one ends. */
const PAGE_MARKS: Readonly<Record<string, RegExp>> = {
  '01': /<!-- page (\d+) -->/g,
  '02': /^(?:(\d+) Margaret Ellis Frey|The Need to Share and the Right to Refuse (\d+))$/gm,
  '03': /^(\d\d)$/gm,
  '04': /^\f?(?:(\d{3}) +VILLASEÑOR PIKE|THE PRICE OF PARTNERSHIP +(\d{3}))$/gm,
  '05': /\[p\. (\d+)\]/g,
  '06': /^Page (\d)$/gm,
  '07': /\{\{(\d+)\}\}/g,
  '08': /\[p\. (\d+)\]/g,
};

describe('citations among the sample papers', () => {
  it('lead to the cited page', () => {
    let count = 0;
    for (const paper of PAPERS.values()) {
      for (const { resolution, locator, place, kind } of paper.citations) {
        if (resolution.state !== 'resolved' || !locator) continue;
        const target = targetAt(paper, sourceSpan(place).start);
        if (!target) continue;
        const cited = Number(/\d+/.exec(locator.value)![0]);
        const words = paper.text.slice(sourceSpan(place).start, sourceSpan(place).end);
        assert.equal(pageAt(target), cited, `${numberOf(paper)}: ${kind} ${words}`);
        count++;
      }
    }
    assert.ok(count >= 28, `${count} citations`);
  });
});

describe('quotations among the sample papers', () => {
  const quotations = quotationsAmong(SAMPLES);

  it('are twenty', () => assert.equal(quotations.length, 20));

  for (const quotation of quotations) {
    const { from, to, words } = quotation;
    it(`${from.name.slice(0, 2)} quotes ${to.name.slice(0, 2)}: ${words.slice(0, 60)}`, () => {
      const target = targetBeside(quotation);
      assert.equal(target?.uri, `file:///papers/${to.name}`);
      const start = target!.selection.start;
      assert.ok(quotation.standsAt(start), `leads to «${to.text.slice(start, start + 60)}»`);
    });
  }
});

/** Where the first thing behind a quotation leads that leads to another paper; else the last one before it. */
function targetBeside({ from, start, end }: Quotation) {
  const paper = PAPERS.get(from.name.slice(0, 2))!;
  for (let at = end; at < end + NEAR; at++) {
    const target = targetAt(paper, at);
    if (target) return target;
  }
  for (let at = start; at > start - NEAR; at--) {
    const target = targetAt(paper, at);
    if (target) return target;
  }
  return undefined;
}

/** In characters: a sentence. */
const NEAR = 150;

function targetAt(paper: Paper, offset: number) {
  return implementation(paper, LIBRARY, offset)?.targets[0];
}

/** The page that an offset is on, by the paper's own marks. */
function pageAt({ uri, selection }: { readonly uri: string; readonly selection: { readonly start: number } }): number {
  const number = /(\d\d)-[^/]*$/.exec(uri)![1]!;
  const { text } = PAPERS.get(number)!;
  const marks = [...text.matchAll(PAGE_MARKS[number]!)].filter(({ index }) => index <= selection.start);
  const last = marks.at(-1);
  if (!last) return number === '03' ? 41 : 1;
  const page = Number(last[1] ?? last[2]);
  return number === '03' ? page + 1 : page;
}

function numberOf({ uri }: Paper): string {
  return /(\d\d)-[^/]*$/.exec(uri)![1]!;
}
