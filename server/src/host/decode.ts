/** The text of a file's bytes; undefined where they are no text. A byte order mark is left out, as editors do. */
export function decode(bytes: Uint8Array): string | undefined {
  const marked = encodingByMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const sample = bytes.subarray(0, SAMPLE);
  const wide = encodingByZeros(sample);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (isBinary(sample)) return undefined;
  return asUtf8(bytes) ?? asWindows1252(bytes);
}

const SAMPLE = 8192;

function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** In UTF-16 without a mark every other byte of Latin text is zero. */
function encodingByZeros(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const half = sample.length / 2;
  if (half < 2) return undefined;
  const [even, odd] = [zeros[0]! / half, zeros[1]! / half];
  if (odd > MOSTLY && even < HARDLY) return 'utf-16le';
  if (even > MOSTLY && odd < HARDLY) return 'utf-16be';
  return undefined;
}

const MOSTLY = 0.5;
const HARDLY = 0.05;

/** Text has no zero bytes and hardly any control characters; a form feed or a stray one from a scanner is fine. */
function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > sample.length / 10;
}

/** UTF-8, a few broken characters forgiven where most are whole: one bad byte must not garble every accent of a paper. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    let whole = 0;
    let broken = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0xfffd) broken++;
      else if (code > 0x7f) whole++;
    }
    return whole > broken ? text : undefined;
  }
}

/** Some versions of Node take windows-1252 for Latin-1, and its quotation marks and dashes for control characters. */
function asWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80]!); // 0x93, “
}

/** What Windows-1252 has from 0x80 to 0x9f; the five places that it leaves free stay as they are. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
