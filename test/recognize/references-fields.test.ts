import { strict as assert } from 'node:assert';
import type { CslName } from '../../server/src/recognize/csl';
import { readEntry } from '../../server/src/recognize/references/entry';
import { yearOf } from '../../server/src/recognize/references/names';
import type { Language } from '../../server/src/text/wording';
import { wording } from '../support/wording';

/** "authors (year): title | container | publisher" of an entry; what it does not have is left out. */
function fields(source: string, language: Language = 'en'): string {
  const { csl } = readEntry(wording(source, 'entry'), language);
  const people = (names: readonly CslName[] = []) => names.map(written).join('; ');
  const who = people(csl.author) || (csl.editor ? `${people(csl.editor)} eds` : '');
  const held = [csl['container-title'], csl.publisher].map((part) => part ?? '-').join(' | ');
  return `${who} (${yearOf(csl) ?? ''}): ${csl.title ?? '-'} | ${held}`;
}

function written({ literal, family, given, suffix }: CslName): string {
  return literal ?? [family, given, suffix].filter(Boolean).join(', ');
}

function reads(
  examples: Readonly<Record<string, readonly [source: string, expected: string]>>,
  language: Language = 'en',
) {
  for (const [what, [source, expected]] of Object.entries(examples))
    it(what, () => assert.equal(fields(source, language), expected));
}

describe('names at the head of an entry', () => {
  reads({
    'a middle initial before a title without a mark': [
      'Falk, Nora M. Harbor Nights and Other Tales. Boston: Quay Press, 1996.',
      'Falk, Nora M. (1996): Harbor Nights and Other Tales | - | Quay Press',
    ],
    'initials, and a title that opens with a letter': [
      'Falk, N.; Quist, P.; Mole, H.A. Vitamin D on Long Voyages. Nav. Rev. 2012, 70, 520–533.',
      'Falk, N.; Quist, P.; Mole, H.A. (2012): Vitamin D on Long Voyages | Nav. Rev. | -',
    ],
    'an article that is no initial': [
      'B. Falk, A Mad, Bad, and Crowded Pier (Boston: Quay Press, 2006).',
      'Falk, B. (2006): A Mad, Bad, and Crowded Pier | - | Quay Press',
    ],
    'a person called Law among persons with initials': [
      'Drum CG, Law CH, Pawl CS. A survey of crates on quays. Harb Factors. 1982;24(5):553-65.',
      'Drum, CG; Law, CH; Pawl, CS (1982): A survey of crates on quays | Harb Factors | -',
    ],
    'family names in capitals': [
      'DUMONT Michel, ROCHE Pauline, Réduire le trafic, Paris, 2014.',
      'DUMONT, Michel; ROCHE, Pauline (2014): Réduire le trafic | - | -',
    ],
    'names left out, and two given names in one': [
      'Hull, P.-Ch., Keel, K., … Spar, M. (2010). News of the quays. Social Harbors, 70(6), 942-950.',
      'Hull, P.-Ch.; Keel, K.; Spar, M. (2010): News of the quays | Social Harbors | -',
    ],
    'a lost comma': [
      'Hull, S., Keel, K., Mast, H. Spar, M. (2010) News of the quays. Social Harbors, 70(6), 942-950.',
      'Hull, S.; Keel, K.; Mast, H.; Spar, M. (2010): News of the quays | Social Harbors | -',
    ],
    'another name in brackets': [
      'Maximova, Irina (Irina Petrovna Sokol). Letters from the Quay. Moscow, 1934.',
      'Maximova, Irina (1934): Letters from the Quay | - | -',
    ],
    'a generation behind the initials': [
      'Falk, O. S., Jr. (1980). Falcons of the harbor. Boston: Quay Press.',
      'Falk, O. S., Jr. (1980): Falcons of the harbor | - | Quay Press',
    ],
    'a title that reads like two names': [
      'Jonas Brandt, Building Trust and Keeping Watch through Regional Patrols, Boston 1997.',
      'Brandt, Jonas (1997): Building Trust and Keeping Watch through Regional Patrols | - | -',
    ],
    'a title where an author would stand': [
      'Good riggings. (1996, September). Harbor University Magazine, 44(1), p. 8',
      ' (1996): Good riggings | Harbor University Magazine | -',
    ],
    'an institution by its acronym': [
      'Główny Urząd Portów (GUP), Rocznik portów, Warszawa 1997, s. 106.',
      'Główny Urząd Portów (1997): Rocznik portów | - | -',
    ],
    'a bare number before the name': [
      '4 Falk, N. & Quist, P. "Rope layers: a tool for riggers?". Ropewalk 10, 19-24, (1999).',
      'Falk, N.; Quist, P. (1999): Rope layers: a tool for riggers? | Ropewalk | -',
    ],
    'two editors whose role stands in brackets': [
      'Douglas Keel, Evan Mast (eds.), Chaos on the Quay, University of Ports Press, 1997, 360 pp.',
      'Keel, Douglas; Mast, Evan eds (1997): Chaos on the Quay | - | University of Ports Press',
    ],
  });
});

describe('titles, and what holds them', () => {
  reads({
    'a subtitle behind a full stop before place and publisher': [
      'Falk, Nora. From the Pier to the Tavern. On Sailors and Their Tellers. New York: Quay Press, 1994.',
      'Falk, Nora (1994): From the Pier to the Tavern. On Sailors and Their Tellers | - | Quay Press',
    ],
    'places inside the title': [
      'Mole, J. New soundings of the outer banks, Ontario, Canada. Harbor Geology, v. 24, pp. 851-854. 1996.',
      'Mole, J. (1996): New soundings of the outer banks, Ontario, Canada | Harbor Geology | -',
    ],
    'a term of years in the title': [
      'Falk, Nora. Wharf Life in the Provinces, 950-1100. Cambridge: Cambridge University Press, 2004.',
      'Falk, Nora (2004): Wharf Life in the Provinces, 950-1100 | - | Cambridge University Press',
    ],
    'a journal in abbreviations': [
      'W. H. Mast. Ropes for stiff equations. ACM Trans. Harb. Softw., 4(2), 127-136, June 1978.',
      'Mast, W. H. (1978): Ropes for stiff equations | ACM Trans. Harb. Softw. | -',
    ],
    'a journal and no title': [
      'Falk J.C., Mole L.P., 2004, MNRH, 349, 385',
      'Falk, J.C.; Mole, L.P. (2004): - | MNRH | -',
    ],
    'a list in the name of a journal': [
      'A. Falk, "Scheduling the Tides", Transactions on Systems, Ships, and Sailors, 23(6), 1993.',
      'Falk, A. (1993): Scheduling the Tides | Transactions on Systems, Ships, and Sailors | -',
    ],
    'a journal that has not come out yet': [
      'D. M. Mole. Locks for optical networks. Applied Harbors, to appear.',
      'Mole, D. M. (to appear): Locks for optical networks | Applied Harbors | -',
    ],
    'a magazine before its address': [
      'Keel, E. (2016, March 22). Black sails, unfurled. The Atlantic. Retrieved from http://www.harbor.example/sails/',
      'Keel, E. (2016): Black sails, unfurled | The Atlantic | -',
    ],
    'the title of a collection with commas and a colon': [
      'Falk, Nora. “Legends of Origin.” In Myth, Wharves, Church and Charters: Essays for Tom Quist, ed. Ana Rey and Jon Vann. Aldershot, 2008.',
      'Falk, Nora (2008): Legends of Origin | Myth, Wharves, Church and Charters: Essays for Tom Quist | -',
    ],
    'a collection by an institution': [
      'Falk, N. (1959). The teaching of tides. In Faculty of Ports (Ed.), Rise and Shape, Boston: Quay Press.',
      'Falk, N. (1959): The teaching of tides | Rise and Shape | Quay Press',
    ],
    'editors before the collection, and no in': [
      'Mole, R. S., Cones in exploded rocks. Rey, B.M. and Vann, N.M., eds., Shock on the Coast, Quay Press, Baltimore, MD, pp. 267-285. 1968.',
      'Mole, R. S. (1968): Cones in exploded rocks | Shock on the Coast | Quay Press',
    ],
    'editors and translators behind the title': [
      'Mole, Richard, My Harbor, Eike Keel (ed.), Ana Falk (trans.) (Boston: Quay Press, 1986).',
      'Mole, Richard (1986): My Harbor | - | Quay Press',
    ],
    'a collection that only its editors name': [
      'Keel, Cynthia. “The Drowned Novel: Tides in Fiction.” In Falk and Mole, 196–203.',
      'Keel, Cynthia (): The Drowned Novel: Tides in Fiction | - | -',
    ],
    'an institution between title and full date publishes': [
      'Ackerman, Dan, "Why the Quays Are Empty," Department of Ports, March 29, 2024.',
      'Ackerman, Dan (2024): Why the Quays Are Empty | - | Department of Ports',
    ],
    'the French order of publisher and place': [
      'Falk Madeleine, Nourritures de bord, Quai, Paris, 2007',
      'Madeleine, Falk (2007): Nourritures de bord | - | Quai',
    ],
    'a report with its number': [
      'Falk, N. and P. Quist (1993) "Fitting tides to gauges", Harbor Technical Summary Report #94-3, University of Calabria.',
      'Falk, N.; Quist, P. (1993): Fitting tides to gauges | - | University of Calabria',
    ],
    'a thesis, which nothing holds': [
      'Falk, N. J. (2002). Silt, storms, and salvage. Dissertation Abstracts International: Section B: Ports and Ships, 62(11-B), 5385.',
      'Falk, N. J. (2002): Silt, storms, and salvage | - | -',
    ],
    'a periodical with a colon in its name': [
      'Falk, N. "Tides and Patience." Endurance: Ports, Ships, Policy. 6(2): 1-12, 2010.',
      'Falk, N. (2010): Tides and Patience | Endurance: Ports, Ships, Policy | -',
    ],
    'a place that is not known behind an edition in brackets': [
      'Falk, N., & Quist, P. (2008). Introduction to tides and currents (2nd ed.). Harlow, England: Quay Press.',
      'Falk, N.; Quist, P. (2008): Introduction to tides and currents | - | Quay Press',
    ],
    'a volume in Roman numerals': [
      'Falk, Nora, ‘Beyond Silt: Dredging in the Bay’, Harbor & World XIV:4 (1994), 409-418.',
      'Falk, Nora (1994): Beyond Silt: Dredging in the Bay | Harbor & World | -',
    ],
    'a volume in Roman numerals before the word for the number': [
      'Falk, Nora, "Beyond Silt," Harbor & World, XIV, no. 4 (1994): 409-418.',
      'Falk, Nora (1994): Beyond Silt | Harbor & World | -',
    ],
    'a periodical that ends in capital letters': [
      'Falk, Nora, "Beyond Silt," Harbor & World QTAM, 14, no. 4 (1994): 409-418.',
      'Falk, Nora (1994): Beyond Silt | Harbor & World QTAM | -',
    ],
    'editors under a French direction': [
      'Falk N., 2001, « Les quais au travail », In : Rey B., Mole T. (sous la dir.), Ports et sociétés, Paris, Quai.',
      'Falk, N (2001): Les quais au travail | Ports et sociétés | Quai',
    ],
    'a subtitle that sounds like a periodical': [
      'Falk, Nora. 1995. Harbor Dredging: A Report to Congress. Washington, DC.',
      'Falk, Nora (1995): Harbor Dredging: A Report to Congress | - | -',
    ],
    'a title with a colon before its journal': [
      'Falk, Nora. (1990). Shifts, Crews, Bodies: A Theory of Harbors. Ports & Ships, 4(2), 139–158.',
      'Falk, Nora (1990): Shifts, Crews, Bodies: A Theory of Harbors | Ports & Ships | -',
    ],
    'an address in angle brackets with a blank': [
      'Falk, Nora (2014), The Only Pier Left, online: <http://harbor.example/posts/the_only left_pier> (27 October 2014).',
      'Falk, Nora (2014): The Only Pier Left | - | -',
    ],
  });
});

describe('entries in German', () => {
  reads(
    {
      'the year of an issue': [
        'Jens Keel: Auf dem Prüfstand – Das Modell der Häfen, in: Hafenkultur 1/1995, S. 13',
        'Keel, Jens (1995): Auf dem Prüfstand – Das Modell der Häfen | Hafenkultur | -',
      ],
      'an edition that lost its superscript': [
        'Falk, Nora (19992), Volk und Hafen. Häfen im Umbruch (=Beiträge zur Hafenkunde, Bd. 8), Münster u.a.',
        'Falk, Nora (1999): Volk und Hafen. Häfen im Umbruch | - | -',
      ],
      'quotation marks around one word of the title': [
        'Volker Mast, Der „echte“ Lotse. Deutsche Lotsen 1945–1961, Osnabrück 1995.',
        'Mast, Volker (1995): Der „echte“ Lotse. Deutsche Lotsen 1945–1961 | - | -',
      ],
      'a collection with a subtitle': [
        'Falk, Nora, Häfen heute. In: Jens Keel/Ida Mast (Hg.), Hafen-Handbuch. Eine doppelte Bilanz, Bonn 1989, S. 589–604.',
        'Falk, Nora (1989): Häfen heute | Hafen-Handbuch. Eine doppelte Bilanz | -',
      ],
      'a collection whose subtitle ends with an institution': [
        'Ida Mast, Lotsen als Aufgabe. In Jens Keel & Nora Falk (Hrsg.), Autonomie der Häfen. Lotsen in Schule und Hochschule (S. 12–43). Hamburg: Hafenverlag 2011.',
        'Mast, Ida (2011): Lotsen als Aufgabe | Autonomie der Häfen. Lotsen in Schule und Hochschule | Hafenverlag',
      ],
      'words of a title that are no names': [
        'Jens Keel, Lotsen und Hafenmeister. Zur Geschichte der Häfen, Bonn 1995.',
        'Keel, Jens (1995): Lotsen und Hafenmeister. Zur Geschichte der Häfen | - | -',
      ],
      'words of a title that are no second author': [
        'Ida Mast, Deutschsprachige Bücher zu Flut und Ebbe. Eine Bibliographie, Berlin 1992.',
        'Mast, Ida (1992): Deutschsprachige Bücher zu Flut und Ebbe. Eine Bibliographie | - | -',
      ],
      'a place that is not known before the year': [
        'Ida Mast, Häfen der Region in Zahlen, Wasserstedt 1998.',
        'Mast, Ida (1998): Häfen der Region in Zahlen | - | -',
      ],
      'a collection whose authors a colon ends': [
        'Ida Mast: Vorwort, in: Jens Keel/Nora Falk/Volker Rey: Lotsen im Streik – Neue Häfen, Wiesbaden 2008, S. 7–9.',
        'Mast, Ida (2008): Vorwort | Lotsen im Streik – Neue Häfen | -',
      ],
      'a collection by an academy': [
        'Keel, Konrad (1971), »Die Kammer für Häfen«, in: Akademie für Hafenbau (Hg.), Hafenplanung im Wandel, Hannover, S. 103–116.',
        'Keel, Konrad (1971): Die Kammer für Häfen | Hafenplanung im Wandel | -',
      ],
      'a signal before it': [
        'Vgl. Nora Falk: Häfen im Umbruch, Hamburg: Hafenverlag 2006.',
        'Falk, Nora (2006): Häfen im Umbruch | - | Hafenverlag',
      ],
      'a revised edition': [
        'Ida Mast, Lotsen in der Bucht. Entwicklung und Folgen. 2. überarb. und erg. Auflage Opladen 1993.',
        'Mast, Ida (1993): Lotsen in der Bucht. Entwicklung und Folgen | - | -',
      ],
    },
    'de',
  );
});

describe('what an entry in Portuguese holds', () => {
  reads(
    {
      'a chapter in a book whose editors stand before its title': [
        'MASTRO, Ida. Gelo nos rios. In: LIMA, Rui; VALE, Ana (Orgs.). Os portos do norte. Recife: Cais, 2014. p. 3-19.',
        'MASTRO, Ida (2014): Gelo nos rios | Os portos do norte | Cais',
      ],
      'a name with JR. between its family name and its comma': [
        'VALE JR., Rui. Gelo nos rios. Recife: Cais, 2015.',
        'VALE, Rui, JR. (2015): Gelo nos rios | - | Cais',
      ],
      'the number of a ruling, with a point among its thousands': [
        'MASTRO, Ida. Acórdão 1.122/2021: auditoria dos portos do norte. Recife: Cais, 2022.',
        'MASTRO, Ida (2022): Acórdão 1.122/2021: auditoria dos portos do norte | - | Cais',
      ],
    },
    'pt',
  );

  it('the people before "(Orgs.)" as editors', () => {
    const source = 'MASTRO, Ida. Gelo. In: LIMA, Rui; VALE, Ana (Orgs.). Portos. Recife: Cais, 2014. p. 3-19.';
    const { csl } = readEntry(wording(source, 'entry'), 'pt');
    assert.deepEqual(csl.editor?.map(written), ['LIMA, Rui', 'VALE, Ana']);
    assert.equal(csl.translator, undefined);
  });
});
