export type AddressFault = 'space' | 'scheme' | 'host' | 'markup';

/** What is wrong with an address on the web; nothing for one that may work, and for whatever is no web address. */
export function faultOf(target: string): AddressFault | undefined {
  const address = target.slice(0, LONGEST);
  if (SCHEME_SLIP.test(address)) return 'scheme';
  if (!WEB.test(address)) return undefined;
  if (MARKUP.test(address)) return 'markup';
  if (/\s/.test(address.trim())) return 'space';
  const host = address.replace(WEB, '').split(/[/?#]/)[0]!;
  return HOST_SLIP.test(host) || !host.includes('.') ? 'host' : undefined;
}

/** The address without its fault, where there is only one way to mend it. */
export function withoutFault(target: string): string | undefined {
  const mended = target
    .trim()
    .replace(SCHEME_SLIP, (slip) => (/s/i.test(slip.slice(0, 6)) ? 'https://' : 'http://'))
    .replace(MARKUP_AT_END, '')
    .replace(/^((?:https?:\/\/)?www)\.{2,}/i, '$1.'); // `www..ports.org`
  return mended !== target && faultOf(mended) === undefined ? mended : undefined;
}

/** Longer addresses are judged by their heads. */
const LONGEST = 2000;

// `http://`, `https://`, `www.`
const WEB = /^(?:https?:\/\/|(?=www\.))/i;

const SCHEME_SLIP = new RegExp(
  [
    String.raw`^(?:https?:\/\/(?:https?:?\/\/)+`, // `http://http://`, `http://http//`
    String.raw`https?;?\/\/`, // `http//`, `http;//`
    String.raw`https?:\/(?!\/)`, // `http:/ports.org`
    String.raw`https?:\/{3,}`, // `http:///ports.org`
    String.raw`https?:(?!\/)`, // `http:ports.org`
    String.raw`(?!https?:)h{1,2}t{1,3}ps?:\/\/)`, // `htp://`, `hhttp://`
  ].join('|'),
  'i',
);

// `</u>`, `<br>`, `**`, `](`
const MARKUP = /<\/?[a-z]{1,6}>?|\*\*|\]\(/i;

// `…/report</u>`, `…/report**`
const MARKUP_AT_END = /(?:<\/?[a-z]{1,6}>?|\*\*)+$/i;

// `www..ports.org`, `.ports.org`, `ports,org`
const HOST_SLIP = /\.\.|^\.|,/;
