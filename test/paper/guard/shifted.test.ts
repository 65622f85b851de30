import { strict as assert } from 'node:assert';
import { accepting } from '../../../server/src/paper/guard/accepting';
import { type Shift, shifted } from '../../../server/src/paper/guard/shifted';
import type { Paper } from '../../../server/src/paper/paper';
import { readPaper } from '../../../server/src/paper/read-paper';

const MARLOW = 'Ana Marlow, *Harbors at Night* (Boston: Quay Press, 2003)';
const OSTROW = 'Lena Ostrow, *Pilots and Princes* (New York: Lantern House, 2011)';

describe('guard of back-references', () => {
  it('says when a note between gives Ibid. another work, all along the chain', () => {
    assert.deepEqual(
      shifts(
        [`${MARLOW}, 12.`, 'Ibid., 14.', 'See ibid., 19.'],
        [`${MARLOW}, 12.`, `${OSTROW}, 7.`, 'Ibid., 14.', 'See ibid., 19.'],
      ),
      ['Ibid., 14: marlow → ostrow', 'ibid., 19: marlow → ostrow'],
    );
  });

  it('says when what it meant is gone, or is no longer alone', () => {
    assert.deepEqual(shifts([`${MARLOW}, 12.`, 'Ibid., 14.'], ['Ibid., 14.']), ['Ibid., 14: marlow → nothing']);
    assert.deepEqual(shifts([`${MARLOW}, 12.`, 'Ibid., 14.'], [`${MARLOW}, 12; ${OSTROW}, 7.`, 'Ibid., 14.']), [
      'Ibid., 14: marlow → ostrow or marlow',
    ]);
    assert.deepEqual(
      shifts(
        [`${MARLOW}, 12.`, 'Ibid., 14.'],
        [`${MARLOW}, 12.`, 'The mayor kept no list of the crates.', 'Ibid., 14.'],
      ),
      ['Ibid., 14: marlow → nothing'],
    );
  });

  it('says when a short form has lost its full reference', () => {
    assert.deepEqual(
      shifts(
        [`${MARLOW}, 12.`, `${OSTROW}, 7.`, 'Marlow, *Harbors at Night*, 14.', 'Marlow, op. cit., 19.'],
        [`${OSTROW}, 7.`, 'Marlow, *Harbors at Night*, 14.', 'Marlow, op. cit., 19.'],
      ),
      ['Marlow, Harbors at Night, 14: marlow → nothing', 'Marlow, op. cit., 19: marlow → nothing'],
    );
  });

  it('says when the number of a note stands for another note', () => {
    const notes = [`${MARLOW}, 12.`, `${OSTROW}, 7.`, 'Marlow, supra note 1, at 14.'];
    assert.deepEqual(shifts(notes, ['The mayor kept no list of the crates.', ...notes]), [
      'Marlow, supra note 1, at 14: marlow → nothing',
    ]);
    const mended = ['The mayor kept no list of the crates.', ...notes.slice(0, 2), 'Marlow, supra note 2, at 14.'];
    assert.deepEqual(shifts(notes, mended), []);
  });

  it('knows a note that has moved, and a block of them', () => {
    const before = [`${MARLOW}, 12.`, 'Ibid., 14.', `${OSTROW}, 7.`, 'Ibid., 9.'];
    const moved = [before[0]!, before[2]!, before[1]!, before[3]!];
    assert.deepEqual(shifts(before, moved, [0, 2, 1, 3]), ['Ibid., 14: marlow → ostrow']);
    assert.deepEqual(shifts(before, [...before.slice(2), ...before.slice(0, 2)], [2, 3, 0, 1]), []);
  });

  it('has nothing to say of a copy, nor of a back-reference that was just written', () => {
    const before = [`${MARLOW}, 12.`, 'Ibid., 14.', `${OSTROW}, 7.`];
    assert.deepEqual(shifts(before, [...before, 'Ibid., 14.'], [0, 1, 2, 9]), []);
    assert.deepEqual(shifts(before, [...before, 'Ibid., 8.'], [0, 1, 2, 9]), []);
  });

  it('tells equal notes apart by where they are called', () => {
    const before = [`${MARLOW}, 12.`, 'Ibid., 14.', `${OSTROW}, 7.`, 'Ibid., 14.'];
    assert.deepEqual(shifts(before, [before[0]!, 'Ibid., 14.'], [0, 3]), ['Ibid., 14: ostrow → marlow']);
    assert.deepEqual(shifts(before, [before[0]!, 'Ibid., 14.'], [0, 1]), []);
  });

  it('follows what is merged and split', () => {
    const two = [`${MARLOW}, 12.`, `${OSTROW}, 7.`, 'Ibid., 14.'];
    assert.deepEqual(shifts(two, [`${MARLOW}, 12.`, `${OSTROW}, 7; ibid., 14.`]), []);
    assert.deepEqual(shifts(two, [`${MARLOW}, 12; ${OSTROW}, 7.`, 'Ibid., 14.'], [1, 2]), [
      'Ibid., 14: ostrow → ostrow or marlow',
    ]);
    assert.deepEqual(shifts([`${MARLOW}, 12; ibid., 14.`], [`${MARLOW}, 12.`, 'Ibid., 14.']), []);
  });

  it('is silent about other pages, other words around, other numbers and other markup', () => {
    const before = [`${MARLOW}, 12.`, 'Ibid., 14.', 'See ibid., 19.'];
    assert.deepEqual(shifts(before, [before[0]!, 'Ibid., 15.', 'But see *ibid.*, pp. 20–21, on the tide.']), []);
    assert.deepEqual(shifts(before, before, [7, 8, 9]), []);
  });

  it('knows a work whose reference was set right, and one that another has replaced', () => {
    const before = [`${MARLOW}, 12.`, 'Ibid., 14.'];
    const edited = MARLOW.replace('Night', 'Night: A History').replace('2003', '2004');
    assert.deepEqual(shifts(before, [`${edited}, 12.`, 'Ibid., 14.']), []);
    assert.deepEqual(shifts(before, [`${OSTROW}, 12.`, 'Ibid., 14.']), ['Ibid., 14: marlow → ostrow']);
    const sequel = MARLOW.replace('Harbors at Night', 'Quays in Winter').replace('2003', '2009');
    assert.deepEqual(shifts(before, [`${sequel}, 12.`, 'Ibid., 14.']), ['Ibid., 14: marlow → marlow']);
  });

  it('waits while a reference is being edited and cannot be read', () => {
    const before = [`${MARLOW}, 12.`, 'Ibid., 14.', 'Marlow, *Harbors at Night*, 19.'];
    for (const torn of [
      MARLOW.replace('*, ', ' '),
      MARLOW.replace(' (Boston: ', ' (Bo'),
      MARLOW.replace('Ana ', 'Ana with '),
    ]) {
      assert.deepEqual(shifts(before, [`${torn}, 12.`, ...before.slice(1)]), [], torn);
    }
    assert.deepEqual(shifts(before, ['The mayor kept no list.', ...before.slice(1)], [0, 1, 2]).length, 2);
  });

  it('has nothing to say of what had no one meaning, until it means another work', () => {
    const before = [`${MARLOW}, 12; ${OSTROW}, 7.`, 'Ibid., 14.'];
    assert.deepEqual(shifts(before, [`${MARLOW}, 12.`, 'Ibid., 14.']), []);
    assert.deepEqual(shifts(before, ['Ibid., 14.']), []);
    const unknown = 'Marlow, op. cit., 4; Nobody, op. cit., 9.';
    const behind = [`${MARLOW}, 12.`, unknown, 'Ibid., 14.'];
    assert.deepEqual(shifts(behind, [...behind, `${OSTROW}, 7.`]), []);
    const third = 'Paul Quist, *A Price for Water* (Chicago: Mill Press, 2007)';
    assert.deepEqual(shifts(before, [before[0]!, `${third}, 3.`, 'Ibid., 14.']), [
      'Ibid., 14: ostrow or marlow → quist',
    ]);
  });

  it('guards running text, too', () => {
    const body = (second: string) =>
      `# Ports\n\nCrates piled up (Marlow 2003: 12). ${second}Nobody counted them (ibid.: 14).\n\n## References\n\n` +
      'Marlow, Ana. 2003. *Harbors at Night*. Boston: Quay Press.\n\n' +
      'Ostrow, Lena. 2011. *Pilots and Princes*. New York: Lantern House.\n';
    const found = shifted(read(body('')), read(body('The mayor slept (Ostrow 2011: 7). ')));
    assert.deepEqual(
      found.map(({ citation }) => citation.place.flow.text.slice(citation.place.span.start, citation.place.span.end)),
      ['ibid.: 14'],
    );
  });

  describe('once its writer accepts one meaning', () => {
    const before = paper([`${MARLOW}, 12.`, 'Ibid., 14.', 'Marlow, *Harbors at Night*, 19.']);
    const after = paper([`${OSTROW}, 7.`, 'Ibid., 14.', 'Marlow, *Harbors at Night*, 19.']);
    const [ibid, short] = shifted(before, after);
    const accepted = accepting(before, after, [short!]);

    it('guards the others as before, also a work that no longer stands in the paper', () => {
      assert.deepEqual(shifted(accepted, after).map(lineOf(accepted, after)), [
        'Marlow, Harbors at Night, 19: marlow → nothing',
      ]);
      assert.deepEqual(shifted(accepting(before, after, [ibid!]), after).length, 1);
    });

    it('guards that one for what it means now', () => {
      assert.deepEqual(shifted(accepted, before).map(lineOf(accepted, before)), ['Ibid., 14: ostrow → marlow']);
    });

    it('is silent where all are accepted', () => {
      assert.deepEqual(shifted(accepting(before, after, []), after), []);
    });
  });
});

/** Notes before and after an edit; `sentences` says which sentence of the text calls each one afterwards. */
function shifts(before: readonly string[], after: readonly string[], sentences = placesOf(before, after)): string[] {
  const [accepted, today] = [paper(before), paper(after, sentences)];
  return shifted(accepted, today).map(lineOf(accepted, today));
}

/** A note that was there stays behind its sentence, and a new one gets a sentence of its own. */
function placesOf(before: readonly string[], after: readonly string[]): readonly number[] {
  let fresh = before.length;
  return after.map((note, index) => {
    const place = before.indexOf(note);
    return place >= 0 ? place : after.length === before.length ? index : fresh++;
  });
}

function paper(notes: readonly string[], sentences: readonly number[] = [...notes.keys()]): Paper {
  const body = sentences.map((day, index) => `On day ${'abcdefghijklmnop'[day]} the port was closed.[^${index + 1}]`);
  return read(`# Ports\n\n${body.join(' ')}\n\n${notes.map((note, index) => `[^${index + 1}]: ${note}`).join('\n')}\n`);
}

function read(text: string): Paper {
  return readPaper('file:///paper.md', text);
}

/** `Ibid., 14: marlow → ostrow`, works by their first author. */
function lineOf(accepted: Paper, today: Paper): (shift: Shift) => string {
  return ({ citation: { place, resolution }, meant }) => {
    const name =
      ({ works }: Paper) =>
      (work: number) =>
        works[work]!.id.split('-')[0]!;
    const now =
      resolution.state === 'resolved'
        ? [resolution.work]
        : resolution.state === 'ambiguous'
          ? resolution.candidates
          : [];
    const said = place.flow.text.slice(place.span.start, place.span.end);
    return `${said}: ${meant.map(name(accepted)).join(' or ')} → ${now.map(name(today)).join(' or ') || 'nothing'}`;
  };
}
