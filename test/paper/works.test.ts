import { strict as assert } from 'node:assert';
import { collectWorks, type EntryRead, type NoteReferenceRead } from '../../server/src/paper/works';
import { readEntry } from '../../server/src/recognize/references/entry';
import { findReferences } from '../../server/src/recognize/references/find';
import { familyNames } from '../../server/src/recognize/references/names';
import type { Flow } from '../../server/src/text/flow';
import type { FlowKind } from '../../server/src/text/wording';
import { read } from '../support/read';
import { wording } from '../support/wording';

function flow(source: string, kind: FlowKind): Flow {
  return { ...wording(source, kind), marks: [], pieces: [] };
}

function bibliography(...sources: string[]): EntryRead[] {
  return sources.map((source) => {
    const entry = flow(source, 'entry');
    return { flow: entry, reference: readEntry(entry, 'en') };
  });
}

function notes(...sources: string[]): NoteReferenceRead[] {
  return sources.flatMap((source, note) => {
    const cited = flow(source, 'note');
    return findReferences(cited, 'en').references.map((reference) => ({ flow: cited, note, reference }));
  });
}

describe('the works of a paper', () => {
  it('fill in the author that a dash repeats, from entry to entry', () => {
    const { works } = collectWorks(
      bibliography(
        'Quist, Peter and Ana Solís. 2003. *Nets*. London: Harbor Press.',
        '-----. 2004. *Tides*. London: Harbor Press.',
        '-----. 2005. *Quays*. London: Harbor Press.',
        '- "Locks" (2006). London: Harbor Press.',
      ),
      [],
    );
    assert.deepEqual(
      works.map((work) => familyNames(work.csl)),
      [
        ['Quist', 'Solís'],
        ['Quist', 'Solís'],
        ['Quist', 'Solís'],
        ['Quist', 'Solís'],
      ],
    );
  });

  it('name those who wrote with the author that a dash repeats', () => {
    const { works } = collectWorks(
      bibliography(
        'Quist, Peter. 2003. *Nets*. London: Harbor Press.',
        '—— and Ana Solís. 2004. "Tides." *Quay Review* 3(2): 1-9.',
      ),
      [],
    );
    assert.deepEqual(familyNames(works[1]!.csl), ['Quist', 'Solís']);
  });

  it('take the book of a chapter from the entry that it points at', () => {
    const { works } = collectWorks(
      bibliography(
        'Benito, Raúl. 2006. "A First Port" in Tomás Rey (ed.) *Two Oceans*. Kingston: Harbor University Press.',
        'Solís, Ana. 2006. "A Quiet Frontier?" in Tomás Rey (ibid.).',
      ),
      [],
    );
    const { csl } = works[1]!;
    assert.equal(csl.type, 'chapter');
    assert.equal(csl['container-title'], 'Two Oceans');
    assert.deepEqual(
      csl.editor?.map((name) => name.family),
      ['Rey'],
    );
    assert.deepEqual([csl['publisher-place'], csl.publisher], ['Kingston', 'Harbor University Press']);
    assert.equal(works[1]!.reference.csl['container-title'], undefined);
  });

  it('are given once: the entry is the work, the note a repeat', () => {
    const { works, repeats } = collectWorks(
      bibliography('Quist, Peter. 2003. *The Price of a Stamp*. London: Harbor Press.'),
      notes('See Peter Quist, *The Price of a Stamp* (London: Harbor Press, 2003), 12.'),
    );
    assert.equal(works.length, 1);
    assert.equal(works[0]!.where, 'entry');
    assert.deepEqual(
      repeats.map(({ work, note }) => [work, note]),
      [[0, 0]],
    );
    assert.equal(repeats[0]!.reference.locator?.value, '12');
  });

  it('are recognized by a later note that shortens the title', () => {
    const { works, repeats } = collectWorks(
      [],
      notes(
        'Peter Quist, *The Price of a Stamp: Customs and Their Keepers*, Harbor Press, London, 2003.',
        'Peter Quist, *The Price of a Stamp*, 14.',
      ),
    );
    assert.equal(works.length, 1);
    assert.deepEqual(
      repeats.map(({ work, note }) => [work, note]),
      [[0, 1]],
    );
  });

  it('are one where a later note keeps one word of the title', () => {
    const first = 'Harbor Council, *Adrift: The Ways of Boats* (Boston: Quay Press, 2009), 2.';
    assert.equal(collectWorks([], notes(first, 'Harbor Council, *Adrift*, 4.')).works.length, 1);
    assert.equal(collectWorks([], notes(first, 'Harbor Council, *Boats*, 4.')).works.length, 2);
  });

  it('are one where title and address agree', () => {
    const page = 'Remarks by President Ruth Vale at the Quay http://www.harbor.example/2001/09/0905.html.';
    const { works, repeats } = collectWorks([], notes(page, page));
    assert.equal(works.length, 1);
    assert.equal(repeats.length, 1);
    assert.equal(works[0]!.note, 0);
  });

  it('stay two where they merely look alike', () => {
    const { works } = collectWorks(
      bibliography(
        'Quist, Peter. 2004. *Mexico and New Challenges of Harbor Security*. Washington: Harbor Center.',
        'Quist, Peter. 2004. *Mexico and the New Colleagues on Harbor Security*. Washington: Harbor Center.',
        'El Faro*, October 3, 2005. Veracruz.',
        'El Faro*, October 4, 2005. Veracruz.',
      ),
      [],
    );
    assert.equal(works.length, 4);
    assert.equal(new Set(works.map((work) => work.id)).size, 4);
  });

  it('have the author that stands behind a title that is a link', () => {
    const link = '[Ice Reached Six Harbors](https://harbor.example/ice)';
    const { works } = read('They froze.[^1]', '', `[^1]: ${link}, Ada Lindt, *Harbor Press*, 20 July 2023`);
    assert.deepEqual(
      works.map(({ csl }) => [familyNames(csl), csl.title]),
      [[['Lindt'], 'Ice Reached Six Harbors']],
    );
  });

  it('keep their ids when another entry is added above', () => {
    const entry = 'Quist, Peter. 2003. *The Price of a Stamp*. London: Harbor Press.';
    const alone = collectWorks(bibliography(entry), []);
    const below = collectWorks(bibliography('Abel, Ida. 1990. *Nets*. Oslo: Harbor Press.', entry), []);
    assert.equal(alone.works[0]!.id, 'quist-2003-price-stamp');
    assert.equal(below.works[1]!.id, alone.works[0]!.id);
  });
});
