import { strict as assert } from 'node:assert';
import { faultOf, withoutFault } from '../../server/src/rules/addresses';
import { cutAddress } from '../../server/src/rules/cut-address';
import { computingTime } from '../support/computing-time';

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
    assert.equal(faultOf('http://ports.example.org/re port'), 'space');
    assert.equal(withoutFault('http://ports.example.org/re port'), undefined);
  });

  it('are followed over the blank that cuts them', () => {
    const cuts = [
      ['the [report](', 'http://ports.example.org/re', ' port) of'],
      ['the report <', 'http://ports.example.org/re', ' port> of'],
      ['the report, ', 'http://ports', '. example.org/report, of'],
      ['the report, ', 'http://www', '. ports.example.org/report, of'],
      ['the report, ', 'www.ports', ' .org/report, of'],
    ] as const;
    for (const [before, head, behind] of cuts) {
      const text = before + head + behind;
      const cut = cutAddress(text, { start: before.length, end: before.length + head.length });
      const whole = head + behind.replace(/(?:[,)>]|) of$/, '');
      assert.equal(cut && text.slice(cut.start, cut.end), whole);
    }
  });

  it('end where the sentence goes on', () => {
    const text =
      'See www.ports.example.org. The report (http://ports.example.org/report) is there. Or http://ports.org and more.';
    for (const link of text.matchAll(/(?:www|http)[^\s)]+[^\s).]/g)) {
      assert.equal(cutAddress(text, { start: link.index, end: link.index + link[0].length }), undefined, link[0]);
    }
  });

  it('take no time, however odd', () => {
    for (const piece of ['http://', 'www.', '<', 'h', '.', '</u', ' ']) {
      const spent = computingTime(() => {
        faultOf(piece.repeat(20_000));
        withoutFault(piece.repeat(20_000));
        cutAddress(`http://x ${piece.repeat(20_000)}`, { start: 0, end: 8 });
      });
      assert.ok(spent < 2000, piece);
    }
  });
});
