/** Words that were written in UTF-8 and read as Latin-1, as they should read: `RaÃºl` is `Raúl`. */
export function repaired(text: string): string {
  if (!MISREAD.test(text) || BEYOND_LATIN.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch {
    return text; // it was Latin-1 all along
  }
}

/** `Ãº`, `Ã©`, `Â«` */
const MISREAD = /[ÂÃ][\u0080-\u00bf]/;

const BEYOND_LATIN = /[^\u0000-\u00ff]/;
