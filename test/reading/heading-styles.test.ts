import { strict as assert } from 'node:assert';
import { isCapitals } from '../../server/src/reading/heading-styles';

describe('a line in capitals', () => {
  for (const line of [
    'THE QUIET PORTS OF THE NORTH, no. 2',
    'EL PUERTO DE CÁDIZ',
    'ЛЕД И ЛОЦМАНЫ',
    'ΤΑ ΛΙΜΑΝΙΑ',
    'CẢNG BIỂN',
  ])
    it(line, () => assert.ok(isCapitals(line)));

  for (const line of [
    'The NPBA and its ports',
    'Суда МОРПОРТ ждут льда',
    'Τα πλοία του ΟΛΘΕ',
    'Cảng biển ở NHBA',
    'PORTS,',
  ])
    it(`none: ${line}`, () => assert.ok(!isCapitals(line)));
});
