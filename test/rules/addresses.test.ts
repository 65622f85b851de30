import { strict as assert } from 'node:assert';
import { faultOf, withoutFault } from '../../server/src/rules/addresses';

describe('addresses', () => {
  it('are left alone where they may work', () => {
    const fine = [
      'http://ports.example.org',
      'https://www.ports.example.org/a/b_c.html?x=1&y=http://other.example.org#z',
      'www.ports.example.org/report',
      'mailto:desk@ports.example.org',
      'annex.md',
      '#hours',
      'ftp://ports.example.org',
      'http://ports.example.org/a(b)',
      '',
    ];
    for (const address of fine) assert.equal(faultOf(address), undefined, address);
  });

  const slips: readonly (readonly [string, string, string])[] = [
    ['http://http://ports.example.org', 'scheme', 'http://ports.example.org'],
    ['https://https//ports.example.org', 'scheme', 'https://ports.example.org'],
    ['http//ports.example.org', 'scheme', 'http://ports.example.org'],
    ['http:/ports.example.org', 'scheme', 'http://ports.example.org'],
    ['http:ports.example.org', 'scheme', 'http://ports.example.org'],
    ['htp://ports.example.org', 'scheme', 'http://ports.example.org'],
    ['htttps://ports.example.org', 'scheme', 'https://ports.example.org'],
    ['http:///ports.example.org', 'scheme', 'http://ports.example.org'],
    ['http://ports.example.org/re port', 'space', 'http://ports.example.org/report'],
    ['http://ports.example.org/report</u>', 'markup', 'http://ports.example.org/report'],
    ['http://www..ports.example.org', 'host', 'http://www.ports.example.org'],
  ];
  for (const [address, fault, mended] of slips) {
    it(`with a fault in the ${fault}: ${address}`, () => {
      assert.equal(faultOf(address), fault);
      assert.equal(withoutFault(address), mended);
    });
  }

  it('are not mended by guessing', () => {
    assert.equal(faultOf('http://ports,example/report'), 'host');
    assert.equal(withoutFault('http://ports,example/report'), undefined);
  });

  it('take no time, however odd', () => {
    for (const piece of ['http://', 'www.', '<', 'h', '.', '</u', ' ']) {
      const start = performance.now();
      faultOf(piece.repeat(20_000));
      withoutFault(piece.repeat(20_000));
      assert.ok(performance.now() - start < 200, piece);
    }
  });
});
