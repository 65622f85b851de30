import { strict as assert } from 'node:assert';
import { recognizeAnnouncement, recognizeCrossReferences } from '../../server/src/recognize/cross-references';
import { wording } from '../support/wording';

function found(source: string, kind?: Parameters<typeof wording>[1]): string[] {
  const { text } = wording(source);
  return recognizeCrossReferences(wording(source, kind)).map(({ span, kind: what, label, name, relative, ordinal }) => {
    const aim = label ?? (name && `«${name}»`) ?? (relative !== undefined ? `${relative} away` : `no. ${ordinal}`);
    return `${what} ${aim}: ${text.slice(span.start, span.end)}`;
  });
}

describe('tables, figures and parts by their labels', () => {
  it('one', () => {
    assert.deepEqual(found('The ranking is shown in Table 1.'), ['table 1: Table 1']);
    assert.deepEqual(found('(see Fig. 2.3 and Appendix A)'), ['figure 2.3: Fig. 2.3', 'appendix A: Appendix A']);
    assert.deepEqual(found('Como muestra el Cuadro 4, y la Gráfica 2.'), ['table 4: Cuadro 4', 'chart 2: Gráfica 2']);
    assert.deepEqual(found('Siehe Abbildung 3 und Abschnitt 2.1.'), [
      'figure 3: Abbildung 3',
      'section 2.1: Abschnitt 2.1',
    ]);
  });

  it('none in code', () => {
    const { text, ...rest } = wording('Write see Table 9 where Table 1 is meant.');
    const code = { style: 'code' as const, start: text.indexOf('see'), end: text.indexOf(' where') };
    const labels = recognizeCrossReferences({ ...rest, text, styles: [code] }).map(({ label }) => label);
    assert.deepEqual(labels, ['1']);
  });

  it('one that counts by chapter and letter', () => {
    assert.deepEqual(found('As Table 2.A shows, and Chart 2.B.'), ['table 2.A: Table 2.A', 'chart 2.B: Chart 2.B']);
  });

  it('one whose number is spelled out, or that counts within a Roman one', () => {
    assert.deepEqual(found('Part Two is about rates (see section II.B).'), [
      'part Two: Part Two',
      'section II.B: section II.B',
    ]);
  });

  it('one in another section', () => {
    assert.deepEqual(found('See Table 2 in the next section.')[0], 'table 2: Table 2');
  });

  it('several', () => {
    assert.deepEqual(found('Tables 1 and 2 agree.'), ['table 1: Tables 1', 'table 2: 2']);
    assert.deepEqual(found('Figures 1–3 agree.'), [
      'figure 1: Figures 1–3',
      'figure 2: Figures 1–3',
      'figure 3: Figures 1–3',
    ]);
  });

  it('in lower case where a sign shows that a part is meant', () => {
    assert.deepEqual(found('As argued in section 4, little changed.'), ['section 4: section 4']);
    assert.deepEqual(found('They took part 2 times.'), []);
    assert.deepEqual(found('Part II turns to the piers, and Part III to what they cost.'), [
      'part II: Part II',
      'part III: Part III',
    ]);
    assert.deepEqual(found('The gap, which section 2 traces, grew.'), ['section 2: section 2']);
    assert.deepEqual(found('The gap that section 2 closes grew.'), []);
    assert.deepEqual(found('Tables 1 and 2 show it; section 5 proposes a cure.').at(-1), 'section 5: section 5');
    assert.deepEqual(found('Section 2 tells how; section 3 tells why, and subsection 3.1 for whom.'), [
      'section 2: Section 2',
      'section 3: section 3',
      'section 3.1: subsection 3.1',
    ]);
    assert.deepEqual(found('Section 2 tells how. They saw section 3 of it.'), ['section 2: Section 2']);
    assert.deepEqual(found('Le tableau 1 donne les coûts ; dans la figure 2, rien.'), [
      'table 1: tableau 1',
      'figure 2: figure 2',
    ]);
    assert.deepEqual(found('A seção 2 descreve o porto; o quadro 3, as tarifas da tabela 4.'), [
      'section 2: seção 2',
      'table 3: quadro 3',
      'table 4: tabela 4',
    ]);
    assert.deepEqual(found('En este capítulo 2 nada; ver também seção 3.'), [
      'chapter 2: capítulo 2',
      'section 3: seção 3',
    ]);
    assert.deepEqual(found('Nel paragrafo 2 si vede (par. 3); vid. supra, apartado II.'), [
      'section 2: paragrafo 2',
      'section 3: par. 3',
      'section II: apartado II',
    ]);
    assert.deepEqual(found('It was a section 8 voucher and a chapter 11 case.'), []);
    assert.deepEqual(found('Como se ve en la gráfica 2 y el mapa 3.'), ['chart 2: gráfica 2', 'map 3: mapa 3']);
    assert.deepEqual(found('Come si vede nella tabella 4.'), ['table 4: tabella 4']);
  });

  it('not parts of laws, treaties and other texts', () => {
    for (const source of [
      'Section 301 of the Trade Act applies.',
      'Section 3 to the Convention applies.',
      'Disputes fall under Chapter 11 of NAFTA.',
      'UNCLOS Part XI is disputed.',
      'Under Section 5(a) it is void.',
      'Part II of the treaty follows.',
      'Table 2 in Smith (2004) shows it.',
      'Article 5 was invoked.',
    ]) {
      assert.deepEqual(found(source), [], source);
    }
  });

  it('not the label of a caption itself', () => {
    assert.deepEqual(found('Table 1. Ranking of threats', 'caption'), []);
    assert.deepEqual(found('Figure 2: Routes by air'), []);
    assert.deepEqual(found('Figure 2 shows the routes.'), ['figure 2: Figure 2']);
  });
});

describe('sections by place and by name', () => {
  it('next and previous', () => {
    assert.deepEqual(found('(I name three such groups in the next section.)'), ['section 1 away: the next section']);
    assert.deepEqual(found('Como se vio en la sección anterior, no basta.'), ['section -1 away: la sección anterior']);
    assert.deepEqual(found('Im folgenden Abschnitt geht es um Häfen.'), ['section 1 away: Im folgenden Abschnitt']);
  });

  it('first, second, last', () => {
    assert.deepEqual(found('In the first section of this paper I review the record.'), [
      'section no. 1: the first section of this paper',
    ]);
    assert.deepEqual(found('The last section of this short article concludes.'), [
      'section no. -1: The last section of this short article',
    ]);
    assert.deepEqual(found('In the last section I conclude.'), ['section no. -1: the last section']);
  });

  it('not a section of something else', () => {
    assert.deepEqual(found('It is run by the second section of the general staff.'), []);
  });

  it('by what it is', () => {
    assert.deepEqual(found('In the introduction above rates fell.'), ['section «introduction»: introduction']);
    assert.deepEqual(found('As argued in the introduction (see Annex), rates fell.'), [
      'section «introduction»: introduction',
      'section «Annex»: Annex',
    ]);
    assert.deepEqual(found('They saw a rise in the introduction of tariffs; see Annex 2.'), ['annex 2: Annex 2']);
  });

  it('by its heading in quotation marks alone', () => {
    assert.deepEqual(found('For rates, see "Harbors and Trade," below.'), [
      'section «Harbors and Trade»: Harbors and Trade',
    ]);
    assert.deepEqual(found('As discussed under “Harbors,” rates fell.'), ['section «Harbors»: Harbors']);
    assert.deepEqual(found('They spoke of "Harbors and Trade" in the sun.'), []);
  });

  it('by its heading', () => {
    assert.deepEqual(found('See the section "A Note on Ports."'), [
      'section «A Note on Ports»: section "A Note on Ports."',
    ]);
    assert.deepEqual(found('We return to this in the section on customs reform.'), [
      'section «customs reform»: section on customs reform',
    ]);
    assert.deepEqual(found('The treaty has a chapter on customs reform.'), []);
  });
});

describe('announcements of sections', () => {
  it('numbered', () => {
    const source =
      'The paper is organized into three sections: (1) a note on ports; (2) a sketch of customs (2004); and, (3) advice.';
    const announced = recognizeAnnouncement(wording(source));
    assert.deepEqual(
      announced?.items.map(({ number, text }) => `${number} ${text}`),
      ['1 a note on ports', '2 a sketch of customs (2004)', '3 advice'],
    );
    assert.deepEqual(announced?.items.map(({ span }) => source.slice(span.start, span.end))[2], '(3) advice');
  });

  it('not a numbered argument', () => {
    assert.equal(recognizeAnnouncement(wording('I make two points: (1) ports matter; (2) customs do not.')), undefined);
  });
});
