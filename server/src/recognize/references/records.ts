import { withoutEnding } from '../../text/endings';
import { withRanges } from '../../text/ranges';
import type { Reference } from '../mentions';
import { findAnnounced } from './announced';
import type { Clause } from './clauses';
import { type Print, within } from './print';

/**
 * A source that has no author and publisher to tell it by, which a note cites under its own name: a statute, a court's
 * decision, an archive's file, a letter, a debate; and whatever announces a short title for itself. The title is its
 * words as printed.
 */
export function readRecord(print: Print, clause: Clause): Reference | undefined {
  const { text } = print;
  const { start, end } = clause;
  if (
    end - start > LONGEST ||
    text.slice(start, end).includes(' = ') ||
    !/^[A-ZÀ-Þ\d"“«*]/.test(text.slice(start, start + 1))
  )
    return undefined;
  const clauseWords = text.slice(start, end);
  const words = clauseWords.includes(', in ') ? clauseWords.replace(KEPT_IN, '') : clauseWords;
  const announced = findAnnounced(text, start, end);
  const kind = RECORDS.find(
    ({ opens, holds, sign }) =>
      (opens?.some((word) => words.startsWith(word)) ?? true) &&
      (holds?.some((word) => words.includes(word)) ?? true) &&
      sign.test(words),
  );
  if (!kind && (!announced || clause.prose || announced.whole.start - start < 8 || !isCitable(print, clause)))
    return undefined;
  if (kind && clause.prose && !announced) return undefined;
  const title = withoutEnding(text.slice(start, announced?.whole.start ?? start + words.length), ' ,;:.');
  const date = within(print, clause).dates[0];
  return {
    span: { start, end: start + withoutEnding(words, ' .,;:').length },
    csl: { type: kind?.type ?? 'document', title, ...(date && { issued: date.issued }) },
    parts: { title: { start, end: start + title.length }, ...(date && { issued: date.span }) },
    ...(clause.signal && { signal: clause.signal }),
    ...(announced && { announcedTitle: { title: announced.title, span: announced.span } }),
  };
}

// "…, 2 May 1793, in Letter-Book 14, fol. 58": where it is found is a source of its own
const KEPT_IN = /(?<=\d{4}), in (?=[A-ZÀ-Þ"“«]).*$/;

const LONGEST = 400;

/** A title, a date, a number or a place: "(hereinafter the Commission)" behind a bare name is no work. */
function isCitable(print: Print, clause: Clause): boolean {
  const { italic, quoted, dates, text } = within(print, clause);
  return italic.length + quoted.length + dates.length > 0 || /\d/.test(text.slice(clause.start, clause.end));
}

/** A day as it is printed: "3 October 1929", "Nov. 2, 1981", "12 de junio". */
const DAY = String.raw`(?:\d{1,2}(?:\.|º|er)?\s(?:de\s)?\p{L}{3,10}\.?|\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},)`;

interface RecordKind {
  readonly type: string;
  /** Every such record opens with one of these. */
  readonly opens?: readonly string[];
  /** One of these stands in every such record. With them most clauses are told apart before `sign` is asked, which is slow. */
  readonly holds?: readonly string[];
  readonly sign: RegExp;
}

const signOf = (source: string) => withRanges(new RegExp(source, 'u'));

/** What tells each kind of record, the surer first. */
const RECORDS: readonly RecordKind[] = [
  // "OVG Talheim, Urteil vom 12. März 2004", "BGH, Beschl. v. 3. Mai 2001"
  {
    type: 'legal_case',
    holds: ['Urteil', 'Urt.', 'Beschl'],
    sign: signOf(String.raw`^[\p{L}. ]{2,60}, (?:Urteil|Urt\.|Beschluss|Beschl\.) (?:vom|v\.) ${DAY}`),
  },
  // "STS 412/2015, de 30 de junio", "Sentencia de la Audiencia 301/2014", "Acórdão de 4 de Junho de 1985"
  {
    type: 'legal_case',
    opens: ['STS', 'STC', 'SAP', 'SAN', 'Sent', 'Auto', 'Ac', 'Arrêt'],
    sign: signOf(
      String.raw`^(?:STS|STC|SAP|STSJ|SAN|Sentencia|Auto|Acórdão|Acordão|Sentença|Arrêt|Sentenza)\s[^;]{0,80}?(?:\d{1,5}/\d{2,4}|${DAY})`,
    ),
  },
  // "Corte di cassazione, sez. II, 19 maggio 1931", "Tribunal da Comarca de Arões, sentença de 2 de Fevereiro", "Cass. civ., 3 mai 1999"
  {
    type: 'legal_case',
    opens: ['Corte', 'Trib', 'Cour', 'Cass.', 'Cons', 'Supremo', 'Juzgado', 'Audiencia', 'Pretura', 'Relação'],
    sign: signOf(
      String.raw`^(?:Corte|Tribunale?|Tribunaux|Cour|Court|Cass\.|Consiglio|Conseil|Supremo|Juzgado|Audiencia|Pretura|Relação)(?![\p{L}])[^;]{0,100}?,\s[^;]{0,60}?${DAY}`,
    ),
  },
  // "In re Quay Street, 590 F. Supp. 13, 15 (D.R.I. 1984)", "Pell v. Harbor Comm'rs, 931 A.2d 77 (2007)"
  {
    type: 'legal_case',
    holds: [' v', 'In re', 'Ex p', 'Matter of'],
    sign: /^(?:(?:In re|Ex parte|Ex p|Matter of) [A-Z]|[A-ZÀ-Þ][^,;()]{1,80} vs?\.? [A-ZÀ-Þ])[^,;()]{0,80}(?:, \d{1,4} [A-Z][A-Za-z\d.' ]{1,14} \d{1,5}\b|,? \[\d{4}\] \d{0,2} ?[A-Z]{2})/,
  },
  // "H.R. Rep. No. 97-12, at 30", "S. REP. NO. 97-3 (1990)"
  {
    type: 'report',
    opens: ['H.R.', 'H. R.', 'S. ', 'H. '],
    sign: /^(?:H\. ?R\.|S\.|H\.) (?:Conf\. |CONF\. )?(?:Rep|REP|Doc|DOC)\. (?:No|NO)\. ?\d/,
  },
  // "43 U.S.C. §§ 2901–2914", "33 Geo. 3, c. 108 (1793)", "SI 2016/1809", "Model Shore Code § 12"
  {
    type: 'legislation',
    holds: [
      'U.S.C.',
      'C.F.R.',
      'Geo',
      'Vict',
      'Edw',
      'Will',
      'Eliz',
      'Ann',
      'SI ',
      'Act',
      'Code',
      'Rules',
      'Regulations',
      'Ord',
      'Statute',
    ],
    sign: /\b\d{1,3} (?:U\.S\.C\.|C\.F\.R\.)|\b\d{1,2} (?:Geo|Vict|Edw|Will|Eliz|Ann)\. ?\d,|\bSI \d{4}\/\d|^[A-Z][A-Za-z' ]{3,60} (?:Act|Code|Rules|Regulations|Order|Ordinance|Statute)(?: \([A-Z][^()]{1,40}\))?(?: Act| Order| Regulations| Rules)?,? (?:§|\d{4}\b)/,
  },
  // "Sleeping Berths (Charges) Order 1958"
  {
    type: 'legislation',
    holds: ['Act', 'Order', 'Regulations', 'Rules'],
    sign: /^[A-Z][A-Za-z' ]{3,60} \([A-Z][^()]{1,40}\) (?:Act|Order|Regulations|Rules) \d{4}/,
  },
  // "Ley 14/2009, de 3 de junio", "Real Decreto 901/2011", "Decreto-Lei n.º 39-F/76", "Directiva 2018/77/UE", "Loi n° 75-12", "Legge 30 dicembre 1923, n. 4417", "Regulation (EU) No 604/2013 of the Council", "Commission Decision of 16 May 2011"
  {
    type: 'legislation',
    opens: [
      'Le',
      'Lo',
      'Real Decreto',
      'D',
      'Portaria',
      'Re',
      'Ord',
      'Arrêté',
      'Council ',
      'Commission ',
      'Verordnung',
      'Richtlinie',
      'Gesetz',
    ],
    sign: signOf(
      String.raw`^(?:Ley|Real Decreto|Decreto(?:-[Ll]e[iy])?|Lei|Portaria|Directiva|Diretiva|Directive|Reglamento|Regulamento|Orden|Resolución|Loi|Décret|Arrêté|Ordonnance|Legge|D\.? ?[Ll]gs\.?|Regulation|(?:Council|Commission) (?:(?:Delegated|Implementing|Framework) )?(?:Regulation|Decision|Directive|Recommendation)|Decreto-legge|Verordnung|Richtlinie|Gesetz)(?: [\p{L}-]{2,14}){0,2}? (?:\((?:UE|EU|EC|CE)\) )?(?:(?:n\.?\s?[ºo°]\s?|n°\s?|[Nn]o\.?\s|núm\.\s|Nr\.\s)?\d{1,5}[\w-]*/\d{2,4}|n[.°]?[º°]?\s?\d|(?:du|del|de|vom|of)?\s?${DAY})`,
    ),
  },
  // "Loi sur les rives, Lois refondues, c. R-14", "Gesetz über Häfen vom 4. Mai 2011"
  {
    type: 'legislation',
    opens: ['Loi', 'Gesetz', 'Landesgesetz', 'Verordnung', 'Ley', 'Legge', 'Lei'],
    sign: signOf(
      String.raw`^(?:Loi|Gesetz|Landesgesetz|Verordnung|Ley|Legge|Lei)\s[^,;]{3,120}(?:, [^,;]{3,60})?(?:,\s(?:c|ch|chap)\.\s[A-Z\d]|\s(?:vom|de|del|du)\s${DAY})`,
    ),
  },
  // "Northern Convention on Records (opened for signature 4 March 2015)"
  {
    type: 'treaty',
    holds: ['Convention', 'Treaty', 'Agreement', 'Protocol', 'Covenant'],
    sign: /^[A-Z][^,;()]{3,100}\b(?:Convention|Treaty|Agreement|Protocol|Covenant)\b[^,;()]{0,80} \((?:opened for signature|adopted|signed|entered into force) /,
  },
  // "127 Cong. Rec. 30,412 (1981)", "HC Deb 4 May 1990, vol 12", "House Debates, 14 November 1957, cols. 602", "BT-Drs. 17/1234"
  {
    type: 'hearing',
    holds: ['Cong. Rec. ', ' Deb', 'Hansard', 'Register', '-Dr', 'Diário', 'Diario', 'Journal'],
    sign: signOf(
      String.raw`^\d{1,3} Cong\. Rec\. |^H[CL] Deb |^[\p{Lu}][\p{L} ]{3,60}(?:Debates|Hansard|Register|Debate), [^;]{0,40}(?:cols?\.|vol\.|${DAY})|^(?:BT|BR)-Dr(?:s|ucks)\. \d|^(?:Diário|Diario|Journal|Diarios)\s(?:da|de|des|del|de la|de las)\s[^,;]{3,60},\s(?:sess[ãi]o|sesión|séance|sessão)`,
    ),
  },
  // "Support Ombudsman, *Signed and Sent* (HC 2020–21, 77) para 31": a paper laid before a parliament
  {
    type: 'report',
    holds: ['(HC', '(HL', '(Cm', '(CP', '(COM'],
    sign: /^[A-ZÀ-Þ][^;]{8,160} \((?:HC|HL|Cm|Cmnd|CP|COM)[ (]\d{2,4}/,
  },
  // "Harbor Council, *Report on Piers*, A/HRC/12/4", "Coast – Certain Measures on Ice, WT/DS77": the symbol that a body gives its documents
  {
    type: 'document',
    holds: ['A/', 'S/', 'E/', 'WT/', 'OEA/', 'COM('],
    sign: /^[A-ZÀ-Þ"“*][^;]{8,240}, (?:(?:UN|U\.N\.) )?(?:[Dd]oc(?:ument|\.)? )?(?:(?:WT|A|S|E)\/[A-Z\d.]{1,10}(?:\/[\w.-]{1,12}){0,4}|OEA\/Ser\.|COM ?\(\d{4}\) ?\d)/,
  },
  // "Letter from Amos Pruitt to Sen. Halloran (Nov. 2, 1981)", "Memorandum from …", "Lettera della giunta al ministro, 4 giugno 1892"
  {
    type: 'personal_communication',
    opens: ['Lett', 'Mem', 'E', 'Tele', 'Interview', 'Carta', 'Ofício', 'Oficio', 'Brief', 'Schreiben'],
    sign: signOf(
      String.raw`^(?:Letter|Memorandum|Memo|E-?mail|Telegram|Interview|Lettera|Lettre|Carta|Ofício|Oficio|Brief|Schreiben|Telegramm|Telegrama)\s(?:from|of|to|della?|dell['’]|di|del|al|à|au|de|da|do|von|vom|an|by)\s[^;]{3,200}?${DAY}`,
    ),
  },
  // "Thomas Wray to Samuel Wray, 30 April 1793", "Captain Thomas Wray to the Commissioners of Transport, 2 May 1793"
  {
    type: 'personal_communication',
    holds: [' to ', ' an ', ' à ', ' a '],
    sign: signOf(
      String.raw`^(?:[\p{Lu}][\p{L}.'’-]{0,20} ){1,4}(?:to|an|à|a) (?:the |die |den |der |la |el |le |al )?[\p{Lu}][\p{L} .'’-]{2,60}, ${DAY}`,
    ),
  },
  // An archive, a series of papers or a book of minutes, with the number of a file or a leaf, or a day
  {
    type: 'manuscript',
    holds: [
      'rchiv',
      'Arquivo',
      'Bibl',
      'Record Office',
      'Papers',
      'Minutes',
      'Letter',
      'Regist',
      'Registre',
      'Protocolos',
      'estand',
      'Nachlass',
      'Fond',
      'fond',
      'Collection',
      'Library',
      'MS',
      'StA',
      'b.',
      'leg.',
      'fasc.',
      'ox',
      'série',
      'egistre',
    ],
    sign: signOf(
      String.raw`^(?=[^;]*(?<![\p{L}])(?:\p{L}*[Aa]rchiv(?:e?s?|io|o|i)?|Arquivo|Biblioteca|Record Office|Papers|Minutes|Out-Letters|Letter-?[Bb]ooks?|Registers?|[Rr]egistre|Registro|Protocolos|[Bb]estand|Nachlass|Fonds|Fondo|Collection|Library|MSS?\.?|StA\p{L}*)(?![\p{L}])|[A-Z][A-Za-z]{0,4}[A-Z], (?:b\.|[Bb]estand|leg\.|fasc\.|[Bb]ox|fondo|série) ?\d)(?=[^;]*(?:[,\s(](?:fols?\.|f°|ff?\.|Bl\.|leg\.|exp\.|legajo|caja|[Bb]ox|folder|b\.|fasc\.|reg\.|cc?\.|vol\.|tomos?|cx\.|mç\.|liv\.|Nr\.|[Bb]estand|\d{1,3} [A-Z]{1,2})\s?[\dIVX]|, ${DAY}\s(?:de\s)?\d{4}|, \d{4}[-–]\d{2,4}\W*$))`,
    ),
  },
  // "3 Honor Castellane & Piers Oduya, The Law of Waterfront Property § 18.04, at 611 (4th ed. 1990)": a volume first
  {
    type: 'book',
    holds: [' § ', '('],
    sign: /^\d{1,2} (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{0,24} ){1,4}(?:& (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{0,24} ?){1,4})?,? ?[^;]{4,160} \((?:[^()]{0,40}\s)?\d{4}\)\W*$/,
  },
  // "Coplas de la hornada, pliego suelto, s. l., s. a., fol. 1v": without a place or a year
  { type: 'book', holds: [', s.'], sign: /^[A-ZÀ-Þ][^;]{8,120}, s\. ?l\.,? s\. ?[adf]\./ },
  // "Wellmarer Intelligenzblatt vom 14. Januar 1806, S. 2"
  {
    type: 'article-newspaper',
    holds: [' vom '],
    sign: signOf(
      String.raw`^[\p{Lu}][\p{L} -]{5,60}(?<!\s(?:Urteil|Beschluss|Gesetz|Brief|Schreiben)) vom ${DAY}\s\d{4}`,
    ),
  },
];
