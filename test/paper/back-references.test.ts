import { strict as assert } from 'node:assert';
import { labelsOf } from '../../server/src/paper/chain';
import { cite } from './citing';

const MARSH = 'Ann Marsh, *Ports of Call* (Toronto: Harper Press, 2004), 12.';
const KERN = 'Robert Kern, “The Demand for Rules,” *World Affairs* 38, no. 2 (1983): 7.';

const lines = (notes: Record<string, string>) => cite({ notes }).lines;

describe('Ibid. in notes', () => {
  it('means the one work of the note before, through other Ibid.', () => {
    assert.deepEqual(lines({ 1: MARSH, 2: 'Ibid., 15.', 3: 'Ibid.' }), [
      'n2 Ibid., 15 -> marsh 2004 by 1',
      'n3 Ibid. -> marsh 2004 by 2, 1',
    ]);
  });

  it('means the work cited last in its own note', () => {
    assert.deepEqual(lines({ 1: MARSH, 2: `${KERN.slice(0, -1)}; ibid., 9.` }), ['n2 ibid., 9 -> kern 1983']);
  });

  it('is ambiguous behind a note with several works, and so is the next', () => {
    const found = lines({ 1: `${MARSH.slice(0, -1)}; ${KERN}`, 2: 'Ibid.', 3: 'Ibid.' });
    assert.deepEqual(found, [
      'n2 Ibid. -> kern 1983 or marsh 2004, several-works',
      'n3 Ibid. -> kern 1983 or marsh 2004, several-works',
    ]);
  });

  it('means the work of the note, not whom that quotes in brackets', () => {
    const quoting = `${MARSH.slice(0, -1)} (quoting ${KERN.slice(0, -1)}).`;
    assert.deepEqual(lines({ 1: quoting, 2: 'Ibid.', 3: 'Id. (citing a report by the Quay Board, 2003).', 4: 'Id.' }), [
      'n2 Ibid. -> marsh 2004 by 1',
      'n3 Id. -> marsh 2004 by 2, 1',
      'n4 Id. -> marsh 2004 by 3, 2, 1',
    ]);
    assert.deepEqual(lines({ 1: quoting, 2: 'Kern, supra note 1, at 9.' }), [
      'n2 Kern, supra note 1, at 9 -> kern 1983 by 1',
    ]);
  });

  it('may lack its full stop behind a signal and before a remark', () => {
    assert.deepEqual(lines({ 1: MARSH, 2: 'See id (on the quays).' }), ['n2 id -> marsh 2004 by 1']);
  });

  it('is not called one behind nothing, where the note before cites a court’s reports', () => {
    const found = lines({ 1: MARSH, 2: 'Mole, 512 U.S. at 4 (Hart, J.).', 3: 'Id. at 2.' });
    assert.deepEqual(found, ['n3 Id. at 2 -> unknown-source']);
  });

  it('prefers the work in hand to the one that it quotes', () => {
    const found = lines({
      1: `“The Harbor Committee Report,” Washington, October 17, 2006. Cited in ${MARSH}`,
      2: 'Ibid. pp. 7-8.',
    });
    assert.equal(found.length, 1);
    assert.match(found[0]!, /^n2 Ibid\. pp\. 7-8 -> marsh 2004 or .*, several-works$/);
  });

  it('a comment breaks the chain, or is passed over where the setting says so', () => {
    const notes = { 1: MARSH, 2: 'The usual disclaimers apply.', 3: 'Ibid., 4.' };
    assert.deepEqual(lines(notes), ['n3 Ibid., 4 -> comment-note']);
    assert.deepEqual(cite({ notes, commentNotes: 'skip' }).lines, ['n3 Ibid., 4 -> marsh 2004 by 1']);
  });

  it('share their way back: each is one note longer than the one before', () => {
    const { citations } = cite({ notes: { 1: MARSH, 2: 'Ibid., 15.', 3: 'Ibid.', 4: 'Ibid., 16.' } });
    const [second, third, fourth] = citations.filter(({ kind }) => kind === 'back-reference').map(({ chain }) => chain);
    assert.deepEqual(labelsOf(fourth), ['3', '2', '1']);
    assert.equal(fourth?.rest, third);
    assert.equal(third?.rest, second);
  });

  it('has nothing to mean at the start', () => {
    assert.deepEqual(lines({ 1: 'Ibid., 4.' }), ['n1 Ibid., 4 -> no-antecedent']);
  });

  it('never reaches over a source that could not be read', () => {
    const notes = { 1: MARSH, 2: 'The details can be found at http://example.org/ports.', 3: 'Ibid.' };
    assert.deepEqual(lines(notes), ['n3 Ibid. -> unknown-source']);
  });
});

describe('names and numbers in notes', () => {
  it('op. cit. means the earlier work of that author, however far back', () => {
    assert.deepEqual(lines({ 1: MARSH, 2: KERN, 3: 'Marsh, op. cit., p. 40.' }), [
      'n3 Marsh, op. cit., p. 40 -> marsh 2004',
    ]);
    assert.deepEqual(lines({ 1: MARSH, 2: 'Nobody, op. cit.' }), ['n2 Nobody, op. cit. -> no-antecedent']);
  });

  it('op. cit. takes no words of the citation before it', () => {
    const found = lines({ 1: MARSH, 2: KERN, 3: 'Véase Marsh, *Ports*, p. 11, y Kern, *op. cit.*, p. 40.' });
    assert.deepEqual(found, ['n3 Marsh, Ports, p. 11 -> marsh 2004', 'n3 Kern, op. cit., p. 40 -> kern 1983']);
  });

  it('an author and a page mean the earlier work of that author, and Ibid. behind them too', () => {
    assert.deepEqual(lines({ 1: MARSH, 2: KERN, 3: 'Marsh, 60.', 4: 'Ibid., 61.', 5: 'Harbor, 9.' }), [
      'n3 Marsh, 60 -> marsh 2004',
      'n4 Ibid., 61 -> marsh 2004 by 3',
    ]);
  });

  it('whose child an author is makes no family name: Ismail bin Hassan is Ismail', () => {
    const bin = 'Ismail bin Hassan, “Five into One,” *Harbor Review* 9, no. 1 (2008): 22.';
    assert.deepEqual(lines({ 1: bin, 2: KERN, 3: 'Ismail, pp. 27–28.' }), ['n3 Ismail, pp. 27–28 -> bin hassan 2008']);
  });

  it('op. cit. of an author of two works is ambiguous, the nearer first, and a title decides', () => {
    const second = 'Ann Marsh, *Harbors at Night* (Toronto: Harper Press, 2006), 3.';
    assert.deepEqual(lines({ 1: MARSH, 2: second, 3: 'Marsh, op. cit.' }), [
      'n3 Marsh, op. cit. -> marsh 2006 or marsh 2004, several-works',
    ]);
    assert.deepEqual(lines({ 1: MARSH, 2: second, 3: 'Marsh, *Ports*, op. cit.' }), [
      'n3 Marsh, Ports, op. cit. -> marsh 2004',
    ]);
  });

  it('op. cit. of two authors is not the work of one of them', () => {
    const both = 'Robert Kern and Ann Marsh, *Rules at Sea* (Boston: Free Press, 2006), 3.';
    assert.deepEqual(lines({ 1: KERN, 2: both, 3: MARSH, 4: 'Kern and Marsh, op. cit.' }), [
      'n4 Kern and Marsh, op. cit. -> kern 2006',
    ]);
  });

  it('supra of two authors is not one of several works of the first', () => {
    const other = 'Ann Marsh and Tom Poe, *Quays* (Toronto: Harper Press, 2006), 3.';
    assert.deepEqual(lines({ 1: MARSH, 2: other, 3: 'Marsh & Roe, supra, at 9.', 4: 'Marsh & Poe, supra, at 4.' }), [
      'n3 Marsh & Roe, supra, at 9 -> unknown-source',
      'n4 Marsh & Poe, supra, at 4 -> marsh 2006',
    ]);
  });

  it('supra note N must exist and agree with the name', () => {
    const found = lines({
      1: MARSH,
      2: KERN,
      3: 'Marsh, supra note 1, at 9.',
      4: 'Marsh, supra note 2.',
      5: 'See supra note 40.',
    });
    assert.deepEqual(found, [
      'n3 Marsh, supra note 1, at 9 -> marsh 2004 by 1',
      'n4 Marsh, supra note 2 -> note-disagrees',
      'n5 supra note 40 -> no-such-note',
    ]);
  });

  it('a shortened title calls an earlier work; other shapes are left alone', () => {
    assert.deepEqual(lines({ 1: MARSH, 2: KERN, 3: 'Kern, “Demand for Rules,” 12.' }), [
      'n3 Kern, “Demand for Rules,” 12 -> kern 1983',
    ]);
    assert.deepEqual(lines({ 1: MARSH, 2: 'Marsh, p. 16.' }), ['n2 Marsh, p. 16 -> marsh 2004']);
    assert.deepEqual(lines({ 1: KERN, 2: 'Boston, p. 16.' }), []);
  });
});

describe('back-references in the body and in entries', () => {
  const entries = [
    'Kern, Robert. 1983. *The Demand for Rules*. Ithaca: North Press.',
    'Marsh, Ann. 2004. *Ports of Call*. Toronto: Harper.',
  ];

  it('ibid. means the citation before it; behind a group it is ambiguous', () => {
    assert.deepEqual(cite({ entries, body: ['It is so (Marsh 2004: 3), and more (ibid.: 5).'] }).lines.slice(1), [
      'ibid.: 5 -> marsh 2004',
    ]);
    assert.deepEqual(
      cite({ entries, body: ['It is so (Marsh 2004: 3; Kern 1983), and more (Marsh, ibid.: 5).'] }).lines.slice(2),
      ['Marsh, ibid.: 5 -> marsh 2004'],
    );
    assert.deepEqual(cite({ entries, body: ['It is so (Kern 1983; Marsh 2004) and more (ibid.).'] }).lines.slice(2), [
      'ibid. -> marsh 2004 or kern 1983, several-works',
    ]);
  });

  it('op. cit. with a name', () => {
    const { lines: found } = cite({
      entries,
      body: ['It is so (Kern 1983). Or (Marsh 2004).', 'He insists (Kern op. cit.: 9).'],
    });
    assert.deepEqual(found.slice(2), ['Kern op. cit.: 9 -> kern 1983']);
  });

  it('in an entry, the collection that another entry gives in full', () => {
    const { lines: found } = cite({
      entries: [
        'Benavides, Raúl. 2006. "Harbors of the North" in Jorge Díaz (ed.) *Changing Ports*. Kingston: Queen Press.',
        'Rosario, Ana. 2006. "Ports of the South" in Jorge Díaz (ibid.).',
      ],
    });
    assert.deepEqual(found, ['Jorge Díaz (ibid. -> benavides 2006']);
  });
});
