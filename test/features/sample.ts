import { chainOf } from '../../server/src/paper/chain';
import type { Paper } from '../../server/src/paper/paper';
import type { CslItem } from '../../server/src/recognize/csl';
import { PaperBuilder } from '../support/paper';

const TEXT = `Watching the Ports

1. Inspectors

The Joint Harbor Office (JHO) counts crates.¹ The JHO grew fast (JHO 2003: 12). See Table 1 and Table 9.

Table 1. Crates by harbor

Marlow saw it early (Marlow 2001), as others did (Reyes 1998).²

¹ Ana Marlow, Quiet Docks (Lisbon: Farol, 2001), 4. A <b>bold</b> claim with 2 * 3 * 4.

² Ibid., 9.

References

Joint Harbor Office. 2003. Crates and Counts. Lisbon.
Marlow, Ana. 2001. Quiet Docks. Lisbon: Farol.
`;

const JHO: CslItem = {
  type: 'report',
  author: [{ literal: 'Joint Harbor Office' }],
  issued: { 'date-parts': [[2003]] },
  title: 'Crates and Counts',
};
const MARLOW: CslItem = {
  type: 'book',
  author: [{ family: 'Marlow', given: 'Ana' }],
  issued: { 'date-parts': [[2001]] },
  title: 'Quiet Docks',
};

/** A paper with one of everything. */
export function samplePaper(uri?: string): Paper {
  const builder = new PaperBuilder(TEXT, uri);
  const { text } = builder;
  const body = (from: string, to: string) => ({ start: text.indexOf(from), end: text.indexOf(to) });
  const figure = builder.span('Table 1. Crates by harbor');
  return builder
    .heading(1, 'Watching the Ports')
    .heading(2, '1. Inspectors', text.indexOf('References'))
    .heading(2, 'References')
    .figure('Table 1', 'Crates by harbor')
    .note('1', builder.span('¹'), builder.span('¹', 1), body('Ana Marlow', '\n\n² Ibid'))
    .note('2', builder.span('²'), builder.span('²', 1), body('Ibid.', '\n\nReferences'))
    .acronym('JHO', 'Joint Harbor Office', 3)
    .work('jho', 'Joint Harbor Office. 2003. Crates and Counts. Lisbon.', JHO)
    .work('marlow', 'Marlow, Ana. 2001. Quiet Docks. Lisbon: Farol.', MARLOW)
    .citation('JHO 2003: 12', {
      resolution: { state: 'resolved', work: 0 },
      locator: { label: 'page', value: '12', span: builder.span('12') },
    })
    .citation('Marlow 2001', { resolution: { state: 'resolved', work: 1 } })
    .citation('Reyes 1998', { resolution: { state: 'unknown', reason: 'no-entry' } })
    .citation('Ibid., 9', {
      kind: 'back-reference',
      note: 1,
      chain: chainOf(['1']),
      resolution: { state: 'resolved', work: 1 },
      locator: { label: 'page', value: '9', span: builder.span('9') },
    })
    .crossReference('Table 1 and', figure)
    .crossReference('Table 9', null)
    .build({ title: 'Watching the Ports' });
}
