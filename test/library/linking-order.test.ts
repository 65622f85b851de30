import { strict as assert } from 'node:assert';
import { Library } from '../../server/src/library/library';
import type { Paper } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';
import { papersCiting } from '../bench/cited-works';
import { samples } from '../bench/papers';
import { Random } from '../support/random';

/** Papers that come, change and go: each in the forms that it has in turn, the last of which stays. */
type Histories = readonly (readonly Paper[])[];

const WORDS = 'Long Short Late Early Quiet Bitter Silver Broken Gentle Hollow'.split(' ');

describe('linking does not depend on the order in which papers come, change and go', function () {
  this.timeout(120_000);

  it('where hundreds of notices of one gazette are nearly alike', () => {
    const random = new Random(3);
    const texts = Array.from({ length: 32 }, () => listOf(Array.from({ length: 10 }, () => notice(random))));
    const library = holdsToOneResult(historiesOf(texts, random), 2);
    const works = [...library.works()];
    assert.ok(works.some(({ records }) => records.length > 3) && works.length > 100, `${works.length} works`);
  });

  it('where one report is cited by scores of papers, each at another page', () => {
    const random = new Random(5);
    const texts = Array.from({ length: 80 }, (_, i) => listOf([report(2011, i, random), report(2012, i, random)]));
    const library = holdsToOneResult(historiesOf(texts, random), 2);
    const sizes = [...library.works()].map(({ records }) => records.length);
    assert.deepEqual(sizes.sort((a, b) => b - a).slice(0, 2), [80, 80]);
  });

  it('where papers of all kinds stand in one library', () => {
    const random = new Random(11);
    const texts = [...samples(), ...papersCiting(30, 15)];
    holdsToOneResult(historiesOf(texts, random), 3);
  });

  it('and the notices that a change does not touch are not compared again', () => {
    const random = new Random(3);
    const texts = Array.from({ length: 32 }, () => listOf(Array.from({ length: 10 }, () => notice(random))));
    const library = new Library();
    for (const [index, text] of texts.entries()) library.put(readPaper(`file:///${index}.md`, text));
    const works = new Set(library.works());
    const before = library.pairsCompared;
    library.put(readPaper('file:///7.md', texts[7]!.replace(/Dues at the \w+ Quay/, 'Dues at the Northern Quay')));
    const renewed = [...library.works()].filter((work) => !works.has(work));
    assert.ok(library.pairsCompared - before < 400, `${library.pairsCompared - before} pairs`);
    assert.ok(renewed.length < works.size / 2, `${renewed.length} works`);
  });
});

/** Puts the papers into libraries in one order after another; what each comes to in the end is the same. */
function holdsToOneResult(histories: Histories, seeds: number): Library {
  const first = new Library();
  for (const forms of histories) first.put(forms.at(-1)!);
  const expected = fingerprint(first);
  for (let seed = 1; seed <= seeds; seed++) {
    const random = new Random(seed);
    const library = new Library();
    const isSteady = seed % 2 === 0;
    for (const paper of comings(histories, random)) {
      if (random.below(4) === 0) library.delete(paper.uri);
      library.put(paper);
      if (isSteady && random.below(3) === 0) library.settle();
    }
    assert.deepEqual(fingerprint(library), expected, `seed ${seed}`);
  }
  return first;
}

/** The forms of all papers, those of one paper in their order, else mixed. */
function comings(histories: Histories, random: Random): readonly Paper[] {
  const left = histories.map((forms) => [...forms]);
  const papers: Paper[] = [];
  while (left.length > 0) {
    const index = random.below(left.length);
    papers.push(left[index]!.shift()!);
    if (left[index]!.length === 0) left.splice(index, 1);
  }
  return papers;
}

/** Each text as a paper that was another text before, or had but half of its own. */
function historiesOf(texts: readonly string[], random: Random): Histories {
  return texts.map((text, index) => {
    const former = [random.pick(texts), text.slice(0, text.length / 2), text.replaceAll('. 2', '. 1')];
    const uri = `file:///${index}.md`;
    return [...former.slice(0, random.below(3)), text].map((form) => readPaper(uri, form));
  });
}

function listOf(entries: readonly string[]): string {
  return `# Ports\n\nText.\n\n## References\n\n${entries.join('\n\n')}\n`;
}

/** `Ministry of Ports. 2004. *Notice on Long Silver Dues at the Late Quay*. Hull: Estuary Press.` */
function notice(random: Random): string {
  const word = () => random.pick(WORDS);
  const author = random.pick(['Ministry of Ports', 'Ports Ministry', 'Ministry of the Ports']);
  const press = random.pick(['Hull: Estuary Press.', 'Hull: Estuary.', 'Hull.', '']);
  return `${author}. 2004. *Notice on ${word()} ${word()} Dues at the ${word()} Quay*. ${press}`;
}

function report(year: number, page: number, random: Random): string {
  const title = random.pick(['*World Ports Report*', `*World Ports Report ${year}*`, '*World Ports Rep0rt*']);
  return `Harbor Bank. ${year}. ${title}. Hull: Estuary Press, p. ${page}. Accessed May ${1 + (page % 28)}, 2014.`;
}

/** Which records stand together, under what id, and what is offered as the same. */
function fingerprint(library: Library): readonly string[] {
  return [...library.works()]
    .map((work) => {
      const places = work.records.map(({ uri, index }) => `${uri}#${index}`).join(' ');
      const offered = library.duplicatesOf(work).map(({ work: other, ...why }) => `${other.id} ${JSON.stringify(why)}`);
      return [work.id, places, JSON.stringify(work.csl), ...offered].join('\n  ');
    })
    .sort();
}
