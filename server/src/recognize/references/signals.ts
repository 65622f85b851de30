import { matchesOf } from '../../text/matches';
import type { Signal } from '../mentions';

/** A word or two that introduce a reference: "See also", "quoted in", "véase". */
export interface SignalFound {
  readonly start: number;
  readonly end: number;
  readonly signal: Signal | undefined;
}

/** Every signal between `from` and `to` that can open a reference, in order. */
export function findSignals(text: string, from: number, to: number): readonly SignalFound[] {
  return matchesOf(SIGNAL, text.slice(from, to)).map((match) => {
    const start = from + match.index;
    return { start, end: start + match[0].length, signal: kindOf(match[0].toLowerCase()) };
  });
}

// At the start, or behind punctuation: "See also ", "see, e.g., ", "Cf. ", "Quoted in ", ", reported in ", "Véase ",
// "Siehe auch ", "Hierzu ausführlich ", "Véanse, entre otros, ", "Vgl. ", "Voir ", "citado en ", "Apud ", "see in ", "For a discussion see "
const SIGNAL =
  /\b(?=[A-HKP-SVZa-hkp-svz])(?<=^|^\s{1,3}|[.;:,()—–]\s{0,3}|\b[a-z]{2,12}[, ]\s{0,2})(?:\b(?:[Hh]ierzu|[Dd]azu)(?: auch)?(?: ausführlich| eingehend| näher| grundlegend| kritisch| etwa)?(?= [A-Z]| d(?:er|ie)s\.)|\b[Ss]ee(?:ing(?= [A-Z]))?(?: also| too| further| generally| especially| for example)?,?(?: e\.g\.,?| in(?: particular)?| for (?:example|instance),?| the [a-z]+ (?:in|by))?|\b[Cc]fr?\.?(?= )|\b[Cc]ompare|\b[Cc]ompárese|\b[Aa]ccord(?= [A-Z])|\b[Cc]ontra(?= [A-Z])|\b[Ee]\.?g\.?,?(?= [A-Z])|\b[Bb]ut (?:see|cf\.)|\b(?:[Qq]uoting|[Cc]iting|[Cc]itant|[Cc]itando)(?= [A-Z])|\b[Aa]ssim(?: também)?,?(?= [A-Z])|\b[Aa]sí,|\b[Pp]or todos,|\b[Rr]ipres[oa] da(?= [A-Z])|\b[Rr]epris[e]? (?:par|dans)(?= [A-Z])|\b[Rr]ecogid[oa] (?:por|en)(?= [A-Z])|\b[Ss]o(?: auch| schon)(?= [A-Z])|\b[Ee]benso(?= [A-Z])|\b[Ff]erner(?= [A-Z])|\b[Dd]agegen(?= [A-Z])|\b[Aa]nders(?= [A-Z])|\b[Kk]ritisch(?= [A-Z])|\b[Dd]ort vor allem(?= [A-Z])|\b[Aa]s (?:quoted|cited|reported) (?:in|by)|\b(?:[Qq]uoted|[Cc]ited|[Rr]eported|[Aa]dapted|[Ee]xcerpted) (?:in|from|by)|\b[Vv][ée]a(?:se|nse)(?:,? (?:también|entre otr[oa]s|por ejemplo|asimismo|en especial|en particular|sobre todo),?)?|\b[Cc]onsúltese|\b[Vv]er(?:,? (?:también|também|entre otr[oa]s|entre outr[oa]s|por ejemplo|por exemplo),?)?(?= [A-ZÀ-Þ"“«*])|\b[Cc]it(?:ado|ada|\.) (?:en|em|por|in|da)|\b[Ss]iehe(?: auch| dazu| hierzu)?|\b[Vv]gl\.(?: auch| dazu| hierzu)?|\b[Zz]it(?:iert|\.) (?:nach|n\.|in)|\b[Vv]oir(?: aussi| notamment| surtout| en particulier| entre autres)?(?:,? par exemple,?)?|\b[Cc]ité (?:dans|par)|\b[Cc]onfira|\b[Aa]pud(?= [A-ZÀ-Þ])|\b[Vv]edi(?: anche)?|\b[Ss]ources?\s?:|\b[Ff]uentes?:|\b[Ff]ont(?:es?|i):|\b[Qq]uellen?:)\s{1,3}(?!(?:also )?(?:pp?\.|pages?|págs?\.|notes?\b|n\.|fn\.|nota|Table|Tables|Figure|Fig\.|Section|Chapter|Appendix|Annex|Cuadro|above|below|supra|infra)\W)(?=[A-ZÀ-Þa-z"“«„‘'*[<(\d])/g;

function kindOf(words: string): Signal | undefined {
  if (/also|\b(?:too|further)\b|también|auch|aussi|anche/.test(words)) return 'see-also';
  if (/^(?:see|v[ée]a|ver|siehe|voir|vedi|consúltese|confira)/.test(words)) return 'see';
  if (/^(?:cf|compare|vgl)/.test(words)) return 'cf';
  if (/quoted|zit/.test(words)) return 'quoted-in';
  if (/cit|apud/.test(words)) return 'cited-in';
  if (/reported/.test(words)) return 'reported-in';
  return /adapted|excerpted/.test(words) ? 'adapted-from' : undefined;
}
