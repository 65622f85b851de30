import { matchesOf } from '../text/matches';

/** The numbers by which links are labeled, `[charter][1]`: those that have an address, `[1]: https://example.org`. */
export function linkLabels(text: string): ReadonlySet<string> {
  return new Set(text.includes(']: ') ? matchesOf(LINK_ADDRESS, text).map(([, label]) => label!) : []);
}

/** `[1]: https://example.org`, `[2]: <../annex.md>`, `[3]: #scope` */
const LINK_ADDRESS = /^ {0,3}\[(\d{1,3})\]:[ \t]{1,4}<?(?:[a-z]{2,8}:|\.{0,2}\/|#|[\w-]{1,60}\.[a-z]{2,5}\b)/gm;
