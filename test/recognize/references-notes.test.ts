import { strict as assert } from 'node:assert';
import { findReferences } from '../../server/src/recognize/references/find';
import { wording } from '../support/wording';
import { cited } from './cited';

describe('a note that cites works in full', () => {
  const notes: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a newspaper piece',
      '"Harbor towns divided over patrols," *El Faro*, 7 November 2006.',
      ['Harbor towns divided over patrols (2006)'],
    ],
    [
      'a press release',
      '"Quay Board Counts Twenty Cranes," press release, May 30, 2018, http://www.quay.example/press.',
      ['Quay Board Counts Twenty Cranes (2018)'],
    ],
    [
      'a backgrounder, not what the press writes of it',
      '"North Quay Support," backgrounder, Government of Quays, January 31, 2022. The "quiet years," press accounts of 2004 say, were not quiet.',
      ['North Quay Support (2022)'],
    ],
    [
      'commas in a title that nothing sets off',
      'Frank E. Solis, Ropes, Tar, and Canvas in the Harbor (Boston: Quay Press, 2003), 45.',
      ['Solis: Ropes, Tar, and Canvas in the Harbor (2003)'],
    ],
    [
      'quotation marks inside italics',
      'Peter Quist, *The "War" on Rust: Causes* (Boston: Quay Press, 2012), 3.',
      ['Quist: The "War" on Rust: Causes (2012)'],
    ],
    [
      'an act of Congress by its public law',
      'Quay and Harbor Act of 2009, Pub. L. No. 97-3, 40 Stat. 77 (2009); Safe Piers Act of 2006 (P.L. 96-21), § 3.',
      ['Quay and Harbor Act of 2009 (2009)', 'Safe Piers Act of 2006 (2006)'],
    ],
    [
      'an act in italics by a title of its public law',
      '*Quay and Harbor Act of 2009*, Public Law 97-3, Title VI.',
      ['Quay and Harbor Act of 2009 (2009)'],
    ],
    [
      'an act with its year behind a comma',
      'Harbor Safety Appropriations Act, 2010 (P.L. 111-83), October 28, 2009.',
      ['Harbor Safety Appropriations Act, 2010 (2010)'],
    ],
    [
      'a testimony by who gave it, not by whom it was given to',
      'Prepared statement of Ann Quist, Pilot of the Quay, before the Senate Committee on Harbor Safety, “Piers,” April 2011, p. 3.',
      ['Quist: Piers (2011)'],
    ],
    [
      'a committee within a house, which is nobody’s family name',
      'U.S. House of Pilots, Committee on Harbor Safety, *A Line in the Tide* (Boston: 2006), p. 12.',
      ['U.S. House of Pilots, Committee on Harbor Safety: A Line in the Tide (2006)'],
    ],
    [
      'a manual of armed forces by its number',
      'Field Manual (FM) 3-24, *Quay Operations*, Boston: Headquarters, December 2006; Joint Publication 3-7, *Tides*, 2009.',
      ['Quay Operations (2006)', 'Tides (2009)'],
    ],
    ['no act that does something', 'The Safe Piers Act of 2006 (P.L. 96-21) moved the board.', []],
    [
      'an interview with somebody of an institution',
      'Interview with a pilot of the Quay Board (QB), Oster, 12 April 2011.',
      ['Interview with a pilot of the Quay Board (QB) (2011)'],
    ],
    ['a law by its article', 'See Ley de Puertos y Muelles, art. 12.', ['Ley de Puertos y Muelles (undated)']],
    ['a treaty by its article', 'Harbor Free Trade Agreement, art. 1110.', ['Harbor Free Trade Agreement (undated)']],
    [
      'a decision against firms',
      'See Quayco, Inc. v. Mole Bros., Inc., 54 F.3d 12 (7th Cir. 1995).',
      ['Quayco, Inc. v. Mole Bros., Inc. (1995)'],
    ],
    [
      'a decision, and what it holds',
      'Quist v. Quay Cty. Sch. Dist., 512 U.S. 40, 48 (1991) (determining an old dispute of 1999).',
      ['Quist v. Quay Cty. Sch. Dist. (1991)'],
    ],
    ['a report of a parliament', 'H.R. REP. NO. 97-12, at 30.', ['H.R. REP. NO. 97-12, at 30 (undated)']],
    ['a decision of a court', 'County of Quays v. Mole, 500 U.S. 44, 56 (1991).', ['County of Quays v. Mole (1991)']],
    [
      'a chapter, no comma behind the authors',
      'Laura Finch and Jorge Luis Mata “The Dockside Trap”, in Coral A. Young and Irene Roth (editors) *Ports and Democracy. A Reader*, Harbor Publishers, Boulder, 2005.',
      ['Finch, Mata: The Dockside Trap (2005)'],
    ],
    [
      'a signal',
      'See also Ramiro Ibáñez Ferrer, *Aduanas del norte*, Puerto Editorial, México, 2006.',
      ['Ibáñez Ferrer: Aduanas del norte (2006)'],
    ],
    [
      'a machine-translated signal',
      'Seeing Ramiro Ibáñez Ferrer, “Uncoordinated Customs”, El Faro, January 23, 2005, pp. 8-9.',
      ['Ibáñez Ferrer: Uncoordinated Customs (2005)'],
    ],
    [
      'prose before the author',
      'This was analyzed in detail by Ramiro Ibáñez Ferrer, *Ports of Call*, Harbor Center for Scholars, Washington, 2004.',
      ['Ibáñez Ferrer: Ports of Call (2004)'],
    ],
    [
      'prose before a signal',
      'The customs services were divided in two, and each kept its own files. For an analysis of the older one, see in Sergio Amado, "A history of the customs service," Grijalba, Mexico, 2001.',
      ['Amado: A history of the customs service (2001)'],
    ],
    [
      'two books joined by "and"',
      'See Richard A. Clay, *Against the Tide. A Memoir*, Free Harbor, New York, 2004 and Russell D. Howe and Reid L. Sayer, *Smuggling. A Reader*, McHarbor Company, 2004.',
      ['Clay: Against the Tide. A Memoir (2004)', 'Howe, Sayer: Smuggling. A Reader (2004)'],
    ],
    [
      'two books of one author',
      'Vidal Foss, *A Captain Remembers* (Océano Azul, México, 1999) and *A Captain Proposes* (Ediciones del Mar, 2000).',
      ['Foss: A Captain Remembers (1999)', 'Foss: A Captain Proposes (2000)'],
    ],
    [
      'an institution that the sentence leads up to',
      'The thought is that of the heirs of Anna Pilot, and of the Institute of Harbors, *To Drift Is Human* (Boston: Quay Press, 2000).',
      ['Institute of Harbors: To Drift Is Human (2000)'],
    ],
    [
      'a report whose link covers its number and imprint',
      'HAO, *Results on Course: The Office Has Built a Pier*, [HAO-04-38 (Washington, D.C.: Mar. 10, 2004).](http://harbor.example/04-38)',
      ['HAO: Results on Course: The Office Has Built a Pier (2004)'],
    ],
    [
      'two family names behind a Spanish given name',
      'Rebeca Torrens and Iván Salinas Prado, "What a Tide Costs," *Harbor Papers* 5 (2010): 233.',
      ['Torrens, Salinas Prado: What a Tide Costs (2010)'],
    ],
    [
      'works parted by a semicolon',
      'Nora Falk, Häfen im Umbruch, München 1993; dies., Grenzen im Fluss, München 2000.',
      ['Falk: Häfen im Umbruch (1993)', 'Falk: Grenzen im Fluss (2000)'],
    ],
    [
      'one work cited in another',
      '“The Harbor Committee report,” Washington, October 17, 2006. Cited in Strategic Tides Inc. *Cargo Cartels*, Austin, October 2006 ([www.tides.example](http://www.tides.example))',
      ['The Harbor Committee report (2006)', 'Strategic Tides Inc.: Cargo Cartels (2006)'],
    ],
    [
      'full stops inside the reference',
      'Alan Basil Rodríguez (coordinating). "Overflowing Harbors." Juan Pastor, University of the Coast, Mexico, 2005.',
      ['Basil Rodríguez: Overflowing Harbors (2005)'],
    ],
    [
      'no italics',
      'Rafael Ferrer de Castro y Elena Ruiz Salinas (coords.) Harbor Agenda 2006-2012, Mexico, Arial, 2006.',
      ['Ferrer de Castro, Ruiz Salinas: Harbor Agenda 2006-2012 (2006)'],
    ],
    [
      'an institution',
      'See U.S. Department of Harbors, "Working Group on Docks," November 12, 2003.',
      ['U.S. Department of Harbors: Working Group on Docks (2003)'],
    ],
    [
      'an interview',
      "Author's interview with Ana Solís, former harbor master, Mexico City, December 11, 2002.",
      ["Author's interview with Ana Solís, former harbor master (2002)"],
    ],
    [
      'remarks with an address',
      'Remarks by President Ruth Vale at the Quay <http://www.harbor.example/2001/09/0905.html>.',
      ['Remarks by President Ruth Vale at the Quay (2001)'],
    ],
    [
      'a Spanish decree',
      'Decreto por el que se expide la Ley de Puertos y se reforma el Artículo 5 de la Ley de Aduanas, February 1, 2005.',
      ['Decreto por el que se expide la Ley de Puertos y se reforma el Artículo 5 de la Ley de Aduanas (2005)'],
    ],
    ['a web page', 'U.S. Harbor Command <http://harbor.example>', ['U.S. Harbor Command (undated)']],
    [
      'the author behind the title',
      '"New Tides: Remarks before the Dialogue," Stephen Johns, http://www.dialogue.example/Johns.pdf.',
      ['Johns: New Tides: Remarks before the Dialogue (undated)'],
    ],
    [
      'a newspaper without a title',
      'He called the emblem "offensive" to sailors. *El Faro*, 08,29, 2007.',
      ['El Faro (2007)'],
    ],
    [
      'a newspaper in brackets',
      'The columnist Ana Solís (*El Faro*, January 19, 2005, On line edition) reports that there were 31 wrecks.',
      ['El Faro (2005)'],
    ],
    [
      'an article with volume, number and two places in it, as German papers have it',
      'Peter Quist, Die Lotsen, in: Zeitschrift für Häfen 3. Jg. (2004), H. 2, S. 1–20, hier S. 4.',
      ['Quist: Die Lotsen (2004)'],
    ],
    [
      'the work that quotes another',
      'Apud QUIST, Luís. *As marés*. Lisboa: Cais, 2010, p. 7.',
      ['QUIST: As marés (2010)'],
    ],
  ];
  for (const [what, source, works] of notes) it(what, () => assert.deepEqual(cited(source), works));

  it('italics that run over a whole reference set nothing off', () => {
    const source = '*P. Quist, ‘The Price of a Stamp,’ Harbor and Trade* 19.1 (2006).';
    assert.deepEqual(cited(source), ['Quist: The Price of a Stamp (2006)']);
  });

  it('a title that an "and" parts and nothing sets off is one work', () => {
    const source = 'Nils Solis, Dredging and Who Pays for It 6 (Inst. for Tidal Stud., Working Paper No. 14, 2010).';
    assert.equal(findReferences(wording(source, 'note'), 'en').references.length, 1);
  });

  it('newspapers one behind the other', () => {
    const source = '*The Times, 17 October 1909; Morning Post, 23 October 1909.*';
    assert.deepEqual(cited(source), ['The Times (1909)', 'Morning Post (1909)']);
  });

  it('the short title that it announces', () => {
    const source =
      'Peter Quist, “The Price of a Stamp,” *Harbor Review* 4 (2011), pp. 5-9 (hereinafter Quist, “Stamp”).';
    const [reference] = findReferences(wording(source, 'note'), 'en').references;
    assert.equal(reference?.announcedTitle?.title, 'Stamp');
  });

  it('the short title that it announces behind a plain title, or in a sentence of its own', () => {
    const office =
      'U.S. Harbor Pilots Office, Boats at Sea: Results Are Not Known, HPO-10-43, Washington, DC: Quay Press';
    assert.deepEqual(cited(`${office}, April 2010, pp. 17-21 (hereafter HPO, Boats at Sea).`), [
      'U.S. Harbor Pilots Office: Boats at Sea: Results Are Not Known, HPO-10-43 (2010)',
    ]);
    const note = 'DOP, Office of Quays, *Piers: Fourth Report*, Faro, 2016, p. 4. (Hereinafter DOP, *Fourth Report*.)';
    assert.deepEqual(cited(note), ['DOP: Piers: Fourth Report (2016)']);
    const [found] = findReferences(wording(note, 'note'), 'en').references;
    assert.equal(found?.announcedTitle?.title, 'DOP, Fourth Report');
  });

  it('a document of a day, where letters are its author', () => {
    assert.deepEqual(cited('QBP, Declaration and Plan of Action for Piers and Quays, doc. QBP/89/14 (31 May 1989).'), [
      'QBP: Declaration and Plan of Action for Piers and Quays, doc (1989)',
    ]);
    assert.deepEqual(cited('The Pilot Board, or PB, opened in November 2006.'), []);
    assert.deepEqual(
      cited(
        'The account here rests on the bulletins of the Board and on talks at the Quay Section, El Faro, Tex., in March 2008.',
      ),
      [],
    );
  });

  it('whom a sentence names before a title in single quotation marks', () => {
    const note = "The pilot is quoted, on other matters, in Ann Lee, 'Lamps and Piers' (2021) 58 Harbor Review 13, 19.";
    assert.deepEqual(cited(note), ['Lee: Lamps and Piers (2021)']);
  });

  it('acts of the Union, and cases that a tribunal numbers', () => {
    assert.deepEqual(cited('Council Regulation (EU) 2016/369 on the provision of piers [2016] OJ L70/1.').length, 1);
    assert.deepEqual(cited('Commission Decision of 16 May 2021 establishing the Quay Board [2021] OJ C3/3.').length, 1);
    assert.deepEqual(cited('Quay Districts v. Harbor States, MAC Case No. ARB(AF)/05/9, Award (June 19, 2007).'), [
      'Quay Districts v. Harbor States (2007)',
    ]);
  });

  it('the short title in square brackets behind all else', () => {
    const shortTitle = (source: string) =>
      findReferences(wording(source, 'note'), 'en').references[0]?.announcedTitle?.title;
    const article = 'Peter Quist, “The Price of a Stamp” (2011) 4 Harbor LJ 5';
    assert.equal(shortTitle(`${article} [Quist].`), 'Quist');
    assert.equal(shortTitle(`*Harbors v. Quays*, HQ-2011-31 (Final Report, 20 December 2011) [*Stamps*].`), 'Stamps');
    assert.equal(shortTitle(`${article} [Spanish original].`), undefined);
    assert.equal(shortTitle(`${article}.`), undefined);
  });

  it('what the author is called, in quotation marks, is no title', () => {
    assert.deepEqual(cited('Harbor Safety Board (“HSB”), “Dredging” (2 June 2004).'), [
      'Harbor Safety Board: Dredging (2004)',
    ]);
  });

  it('behind what leads up to it', () => {
    const falk = ['Falk: Tides (2004)'];
    assert.deepEqual(cited('The last is Nora Falk, *Tides*, Harbor Press, 2004.'), falk);
    assert.deepEqual(cited('*Ibid* at 33. See too Nora Falk, *Tides*, Harbor Press, 2004.'), falk);
    assert.deepEqual(cited('Nora Falk *et al.*, *Tides*, Harbor Press, 2004.'), falk);
  });

  it('with what kind of paper it is behind the title', () => {
    const falk = ['Falk: Tides (2004)'];
    for (const kind of ['background briefing', 'data file', 'internal note', 'proposed rule', 'master’s thesis'])
      assert.deepEqual(cited(`Nora Falk, “Tides,” ${kind}, 9 March 2004, 2.`), falk, kind);
  });

  it('two that it compares', () => {
    const source = 'Compare Nora Falk, “Tides” (4 January 2004) with Peter Quist, “Stamps” (9 May 2005).';
    assert.deepEqual(cited(source), ['Falk: Tides (2004)', 'Quist: Stamps (2005)']);
  });

  it('an author in italics and a year in brackets are a citation, no work', () => {
    assert.deepEqual(cited('The text came out in Harbor City (*The Lighthouse* 2004).'), []);
  });

  it('says how the work is introduced', () => {
    const signal = (source: string) => findReferences(wording(source, 'note'), 'en').references[0]?.signal;
    const work = 'Nora Falk, *Tides*, Harbor Press, 2004.';
    assert.equal(signal(`See ${work}`), 'see');
    assert.equal(signal(`See also ${work}`), 'see-also');
    assert.equal(signal(`See too ${work}`), 'see-also');
    assert.equal(signal(`See the tools in ${work}`), 'see');
    assert.equal(signal(`Cf. ${work}`), 'cf');
    assert.equal(signal(`Quoted in ${work}`), 'quoted-in');
    assert.equal(signal(`Véase ${work}`), 'see');
    assert.equal(signal(`Vgl. ${work}`), 'cf');
    assert.equal(signal(work), undefined);
  });

  it('tells the page cited from the pages of the article', () => {
    const [news] = findReferences(
      wording('Jay Sherwood, "Ports to Cooperate," *Harbor News*, November 8, 2004, 6.', 'note'),
      'en',
    ).references;
    assert.deepEqual([news?.locator?.value, news?.csl.page], ['6', undefined]);
    const [article] = findReferences(
      wording('Nora Falk, “Nets,” *Harbor Review* 12, no. 4 (2003): 12-16.', 'note'),
      'en',
    ).references;
    assert.deepEqual([article?.locator?.value, article?.csl.page], ['12-16', '12-16']);
    const [pages] = findReferences(
      wording('"Boats Wanted," *El Faro*, October 12, 2007, 3 and 6.', 'note'),
      'en',
    ).references;
    assert.equal(pages?.locator?.value, '3 and 6');
  });

  it('spans the reference without its signal', () => {
    const source = wording('See Nora Falk, *Tides*, Harbor Press, 2004, which argues that ports decline.', 'note');
    const [reference] = findReferences(source, 'en').references;
    assert.equal(source.text.slice(reference!.span.start, reference!.span.end), 'Nora Falk, Tides, Harbor Press, 2004');
  });
});

describe('a note that cites nothing in full', () => {
  const notes: readonly (readonly [string, string])[] = [
    [
      'a comment with years',
      'Between the two ports the agreement signed in December 2001 has 30 points, and it was renewed in March 2002.',
    ],
    [
      'a comment with a name in italics',
      'In 1995 they signed the *Accord on Shared Harbors* agreement and in 1997 both offices began a plan.',
    ],
    [
      'a comment with a nickname in quotation marks',
      'Examples include Operation "Deep Keel," a 1998 undercover operation by agents to arrest bankers.',
    ],
    [
      'a short form behind whose page a sentence goes on',
      'Arriaga Leal, "Soldiers and the Law of Necessity," 7, describes the convoy of 2005 and the applause.',
    ],
    ['an author–year citation', 'This point is developed in Falk (2004). See CEPA, COMAR, Harbor Council (2004).'],
    [
      'an author–year citation in brackets',
      'The commission goes through periods of activity (Falk 1996); the command has yet to find its mission.',
    ],
    ['a back-reference', 'Ibid., 12. Falk, op. cit., p. 3.'],
    ['what an earlier work is cited for', 'Sobre la reforma de 2008, *ibidem*, p. 934.'],
    ['an author with year and page', 'Ana Solís (2002: 129) lo llama una fachada.'],
    ['a back-reference to a note', 'See note 3, *supra*, p. 60.'],
    ['a back-reference by author and year', 'Falk (1995), *cit.*, p. 12.'],
    [
      'what the paper was prepared for',
      'Prepared for the Harbor Institute, study on the "Parameters of Trade," January 2005. Ana Solís provided comments.',
    ],
    ['where the paper was read', 'Paper prepared for the High Level Talks on Ports. Harbor Center. December 2004.'],
    [
      'who the author is',
      'Harbor master; specialist in trade and border issues; director of Grupo Faro S.C., in Veracruz.',
    ],
    [
      'a quotation',
      'As Ana Solís reported, "within 36 hours of the wreck, the shipyard announced that it would have to close" (2001: 60).',
    ],
  ];
  for (const [what, source] of notes) {
    it(what, () =>
      assert.deepEqual(findReferences(wording(source, 'note'), 'en'), { references: [], unknownSources: [] }),
    );
  }

  it('but clearly leans on something says so', () => {
    const source = wording(
      'The details of the initiative were released in June and can be found at http://www.ports.example.',
      'note',
    );
    const { references, unknownSources } = findReferences(source, 'en');
    assert.deepEqual(references, []);
    assert.equal(unknownSources.length, 1);
  });
});

describe('a note that says what somebody says', () => {
  it('quotes words, not a title', () => {
    assert.deepEqual(cited('Falk (2004) calls this "the longest winter of a harbor that was not frozen".'), []);
  });
});

describe('running text', () => {
  it('holds a newspaper in brackets and what follows "Source:"', () => {
    assert.deepEqual(cited('He spoke of smuggling (*El Faro*, October 2, 2005).', 'en', 'paragraph'), [
      'El Faro (2005)',
    ]);
    for (const lead of ['Source', 'Fuentes', 'Fontes', 'Quellen', 'Fonti'])
      assert.deepEqual(cited(`${lead}: Nora Falk, *Tides*, Harbor Press, New York, 2004.`, 'en', 'caption'), [
        'Falk: Tides (2004)',
      ]);
  });

  it('is otherwise left alone', () => {
    assert.deepEqual(
      cited(
        'The post of the pilots, a gift of the Crown (*dádiva*), carries few letters (Falk, 2005, pp. 45–6).',
        'en',
        'paragraph',
      ),
      [],
    );
    assert.deepEqual(
      cited('Nora Falk, *Tides*, Harbor Press, New York, 2004, changed the debate.', 'en', 'paragraph'),
      [],
    );
  });
});

describe('an act of Congress', () => {
  it('has its year in its name, not on the page of the statutes that is like it', () => {
    const text = 'Quay and Harbor Act of 2009, Pub. L. No. 97-3, 40 Stat. 2009.';
    const [act] = findReferences(wording(text, 'note'), 'en').references;
    assert.deepEqual(act?.parts.issued, { start: text.indexOf('2009'), end: text.indexOf('2009') + 4 });
  });
});
