import { strict as assert } from 'node:assert';
import { recognizeBackReferences } from '../../server/src/recognize/back-references';
import type { Language } from '../../server/src/text/wording';
import { computingTime } from '../support/computing-time';
import { wording } from '../support/wording';

/** `supra Marsh «Ports» n12 page:45 see`: form, authors, title, note, locator, signal. */
function found(source: string, kind: Parameters<typeof wording>[1] = 'note', language: Language = 'en'): string[] {
  return recognizeBackReferences(wording(source, kind), language).map(
    ({ form, authors, title, note, locator, signal }) =>
      [
        form,
        authors.join('|'),
        title && `«${title}»`,
        note && `n${note}`,
        locator && `${locator.label}:${locator.value}`,
        signal,
      ]
        .filter(Boolean)
        .join(' '),
  );
}

describe('Ibid. and its like', () => {
  it('in every spelling, with and without pages', () => {
    assert.deepEqual(found('Ibid.'), ['ibid']);
    assert.deepEqual(found('*Ibid*., 12.'), ['ibid page:12']);
    assert.deepEqual(found('Ibid. pp.7-8.'), ['ibid page:7-8']);
    assert.deepEqual(found('See ibid., at 45.'), ['ibid page:45 see']);
    assert.deepEqual(found('Ibídem, págs. 3 y 4.'), ['ibid page:3 y 4']);
    assert.deepEqual(found('Ebd., v. a. S. 66ff.', 'note', 'de'), ['ibid page:66ff.']);
    assert.deepEqual(found('Ib., p. 9.'), ['ibid page:9']);
  });

  it('not where the word is only spoken about', () => {
    assert.deepEqual(found('This is a rule about "ibid" and ibid-shifted.'), []);
    assert.deepEqual(found('We tried Ibid, and it worked.', 'paragraph'), []);
    assert.deepEqual(found('So it is (ibid: 5).', 'paragraph'), ['ibid page:5']);
    assert.deepEqual(found('So it is (Kern, ibid.: 5), and (in Rome, ibid. is Latin) so.', 'paragraph'), [
      'ibid Kern page:5',
    ]);
  });

  it('behind names with their family name first, whatever the last initial is', () => {
    for (const initial of ['S', 'V'])
      assert.deepEqual(found(`Lago, Jorge y Mole, Ana ${initial}., *op. cit.*, p. 52.`), [
        `op-cit Lago|Jorge|Mole|Ana ${initial}. page:52`,
      ]);
  });

  it('a number that begins a sentence is no page', () => {
    assert.deepEqual(found('Ibid. 34 states have since signed.'), ['ibid']);
  });

  it('with the name of a collection', () => {
    assert.deepEqual(found('Rosario, Ana. 2006. "Ports" in Jorge Díaz (ibid.).', 'entry'), ['ibid Jorge Díaz']);
  });

  it('Id. for the same work; Idem before a title is a reference of its own', () => {
    assert.deepEqual(found('Id. at 45.'), ['id page:45']);
    assert.deepEqual(found('Idem, *Harbors and Ports*, Boston, 2001.'), []);
    assert.deepEqual(found('The user id. is kept.', 'paragraph'), []);
  });
});

describe('bare short forms', () => {
  it('an author and a page, or a title in quotation marks', () => {
    assert.deepEqual(found('Marsh and Kern, 45.'), ['short Marsh|Kern page:45']);
    assert.deepEqual(found('Marsh, “Night Ports.”'), ['short Marsh «Night Ports»']);
    assert.deepEqual(found('Ídem, p. 20.', 'note', 'es'), ['id page:20']);
    assert.deepEqual(found('Marsh, 2004.'), []);
  });
});

describe('op. cit., loc. cit. and art. cit.', () => {
  it('with the author', () => {
    assert.deepEqual(found('Marsh and Kern, op. cit., p. 7.'), ['op-cit Marsh|Kern page:7']);
    assert.deepEqual(found('Véase Ortega, ob. cit., pág. 12.'), ['op-cit Ortega page:12 see']);
    assert.deepEqual(found('Müller, a.a.O., S. 12.', 'note', 'de'), ['op-cit Müller page:12']);
    assert.deepEqual(found('Rossi, cit., p. 3.', 'note', 'it'), ['op-cit Rossi page:3']);
    assert.deepEqual(found('Marsh, loc. cit.'), ['loc-cit Marsh']);
  });

  it('with a title', () => {
    assert.deepEqual(found('Marsh, *Ports of Call*, op. cit., 9.'), ['op-cit Marsh «Ports of Call» page:9']);
  });

  it('in the body, behind a quotation', () => {
    assert.deepEqual(found('"Ports are open" (Op. Cit.: Art. 28, my translation).', 'paragraph'), [
      'op-cit article:28',
    ]);
    assert.deepEqual(found('He claims the land (Stevens op. cit.: 323-324).', 'paragraph'), [
      'op-cit Stevens page:323-324',
    ]);
  });
});

describe('notes by number', () => {
  it('supra, above, see, n', () => {
    assert.deepEqual(found('Marsh, supra note 12, at 45.'), ['supra Marsh n12 page:45']);
    assert.deepEqual(found('Above n. 7.'), ['supra n7']);
    assert.deepEqual(found('See note 4.'), ['supra n4 see']);
    assert.deepEqual(found('Véase la nota 9.', 'note', 'es'), ['supra n9 see']);
    assert.deepEqual(found('Vgl. Fn. 12.', 'note', 'de'), ['supra n12 see']);
    assert.deepEqual(found('Marsh (n 12) 45.'), ['supra Marsh n12 page:45']);
    assert.deepEqual(found('See infra note 30.'), ['infra n30 see']);
    assert.deepEqual(found('The board said so in the report cited in endnote 23.'), ['supra n23 cited-in']);
    assert.deepEqual(found('Marsh, above n 12, 45.'), ['supra Marsh n12 page:45']);
  });

  it('a note of another text is none', () => {
    assert.deepEqual(found('Land was granted (see footnote 24 in Carrera Quintana 2015).', 'paragraph'), []);
    assert.deepEqual(found('See footnote 1 of this case review.'), []);
  });
});

describe('numbers that no note has', () => {
  it('are those of laws', () => {
    const pointers = found('D.lgs. 4 agosto 2016, n. 169, art. 6.', 'note', 'it').filter((line) =>
      line.startsWith('supra'),
    );
    assert.deepEqual(pointers, []);
    assert.deepEqual(found('Palmieri, nota 28, p. 70.', 'note', 'it'), ['supra Palmieri n28 page:70']);
  });
});

describe('short forms in notes', () => {
  it('author, title and page', () => {
    assert.deepEqual(found('McNeil, ‘Harbor Riots,’ 7.'), ['short McNeil «Harbor Riots» page:7']);
    assert.deepEqual(found('See Baer, Theatre and Trade, pp. 113–114.'), [
      'short Baer «Theatre and Trade» page:113–114 see',
    ]);
    assert.deepEqual(found('Meyer: *Nach der Grenze*, S. 31.', 'note', 'de'), [
      'short Meyer «Nach der Grenze» page:31',
    ]);
    assert.deepEqual(found('Caldera, p. 16.'), ['short Caldera page:16']);
  });

  it('not with a year, not in the body, not prose', () => {
    assert.deepEqual(found('Baer, Theatre and Trade, 1999, p. 3.'), []);
    assert.deepEqual(found('Baer, Theatre and Trade, p. 3.', 'paragraph'), []);
    assert.deepEqual(found('Monterey, 12 of them.'), []);
  });
});

describe('back-references in other languages', () => {
  it('Ibid. and its like', () => {
    assert.deepEqual(found('Ivi, p. 12.', 'note', 'it'), ['ibid page:12']);
    assert.deepEqual(found('Ivi.', 'note', 'it'), ['ibid']);
    assert.deepEqual(found('Chi vi abita, ivi resta.', 'note', 'it'), []);
    assert.deepEqual(found('A. a. O., S. 66.', 'note', 'de'), ['ibid page:66']);
    assert.deepEqual(found('Ebda., S. 25.', 'note', 'de'), ['ibid page:25']);
    assert.deepEqual(found('Íd., FJ 5.', 'note', 'es'), ['id paragraph:5']);
    assert.deepEqual(found('Eadem, p. 7.', 'note', 'it'), ['id page:7']);
    assert.deepEqual(found('Dies., S. 97.', 'note', 'de'), ['id page:97']);
    assert.ok(!found('Dies., Was Zollregister zählen, in: Blätter 35 (1991), S. 5.', 'note', 'de').includes('id'));
    assert.deepEqual(found('lbid., 10.'), ['ibid page:10']);
    assert.deepEqual(found('1bid., p. 10.'), ['ibid page:10']);
  });

  it('op. cit. and its like, with the words that name the work', () => {
    assert.deepEqual(found('Norsa, Chi paga l’acqua, cit., p. 102.', 'note', 'it'), ['op-cit page:102']);
    assert.deepEqual(found('Ruiz, obra citada, p. 4.', 'note', 'es'), ['op-cit Ruiz page:4']);
    assert.deepEqual(found('Kaszner, a.a.O. (Fn. 1), S. 203.', 'note', 'de'), ['op-cit Kaszner n1 page:203']);
    assert.deepEqual(found('Dies., a.a.O., S. 130.', 'note', 'de'), ['op-cit page:130']);
    assert.deepEqual(found('Bellanger, supra.', 'note', 'fr'), ['supra Bellanger']);
    assert.deepEqual(found('Dupont, art. cité, p. 5.', 'note', 'fr'), ['op-cit Dupont page:5']);
    assert.deepEqual(found('Dupont, précité, p. 5.', 'note', 'fr'), ['op-cit Dupont page:5']);
    assert.deepEqual(found('Dupont, art. préc., p. 5.', 'note', 'fr'), ['op-cit Dupont page:5']);
    assert.deepEqual(found('Véanse Ruiz, op. cit., p. 4.', 'note', 'es'), ['op-cit Ruiz page:4 see']);
    assert.deepEqual(found('Ruiz, obra citada en la nota 12, p. 45.', 'note', 'es'), ['op-cit Ruiz n12 page:45']);
    assert.deepEqual(found('Ruiz, cit., nota 14.', 'note', 'es'), ['op-cit Ruiz note:14']);
  });

  it('notes by number', () => {
    assert.deepEqual(found('Krug (wie Anm. 5), S. 51.', 'note', 'de'), ['supra Krug n5 page:51']);
    assert.deepEqual(found('Pfleiderer, oben Fn. 35, S. 210.', 'note', 'de'), ['supra Pfleiderer n35 page:210']);
    assert.deepEqual(found('Unten Anm. 40.', 'note', 'de'), ['infra n40']);
    assert.deepEqual(found('Vgl. o. Fn. 5.', 'note', 'de'), ['supra n5 see']);
    assert.deepEqual(found('Ebd., Anm. 5.', 'note', 'de'), ['ibid note:5']);
    assert.deepEqual(found('Dumoulin, préc., note 1, n° 245.', 'note', 'fr'), ['supra Dumoulin n1 paragraph:245']);
    assert.deepEqual(found('Voir note 12.', 'note', 'fr'), ['supra n12 see']);
    assert.deepEqual(found('V. nota 27.', 'note', 'it'), ['supra n27 see']);
    assert.deepEqual(found('Véanse también las notas 4 y 9.', 'note', 'es'), ['supra n4 see']);
    assert.deepEqual(found('Veja também a nota 7.', 'note', 'pt'), ['supra n7 see']);
    assert.deepEqual(found('Cabral, nota 7, p. 160.', 'note', 'pt'), ['supra Cabral n7 page:160']);
    assert.deepEqual(found('Valente, supra, cap. I, nota 14, p. 203.', 'note', 'pt'), ['supra Valente n14 page:203']);
  });

  it('a number in a work is no note of this paper', () => {
    assert.deepEqual(found('Tolland, *Hulls*, 144 n. 3.'), ['short Tolland «Hulls» page:144']);
    assert.deepEqual(found('The clerk added a note 5 of his own.', 'paragraph'), []);
  });
});

describe('places that archives and courts count by', () => {
  it('leaves, paragraphs, appendices', () => {
    assert.deepEqual(found('Ibid., fols. 30–41.'), ['ibid folio:30–41']);
    assert.deepEqual(found('Ebd., Bl. 47v.', 'note', 'de'), ['ibid folio:47v']);
    assert.deepEqual(found('ibid [41]–[43] (Sorrell J).'), ['ibid paragraph:[41]–[43]']);
    assert.deepEqual(found('Id. app. B.'), ['id appendix:B']);
    assert.deepEqual(found('Id. § 12(a).'), ['id section:12(a)']);
  });
});

describe('hostile notes are read in linear time', () => {
  for (const piece of [
    'Ibid. ',
    'op. cit. ',
    'Smith, op. cit. ',
    'supra note 1 ',
    '(n 1) ',
    'Smith, “Title,” 4; ',
    '“a',
    'de la ',
    'Smith supra, ',
    'Fn. 1 und 2, ',
    ', 1, fol. ',
    '512 F.2d at 3, ',
    'As does A, ',
  ]) {
    it(JSON.stringify(piece), function () {
      this.timeout(60_000);
      const note = { ...wording('', 'note'), text: piece.repeat(20_000) };
      const time = computingTime(() => recognizeBackReferences(note, 'en'));
      assert.ok(time < 4000, `${Math.round(time)} ms`);
    });
  }
});
