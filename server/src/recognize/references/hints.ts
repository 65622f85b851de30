import { Vocabulary } from '../../text/vocabulary';

/** What the words of a stretch speak for. */
export interface Hints {
  /** Where the first word stands that names an institution, as author or as publisher: "University", "Fondo"; -1 without. */
  readonly institution: number;
  /** "University Press", "Verlag", "Editorial", "Ediciones" */
  readonly publisher: boolean;
  /** A periodical or a conference: "Journal", "Review", "Proceedings". */
  readonly periodical: boolean;
  /** What kind of work it is, not its title: "working paper", "Ph.D. thesis", "technical report". */
  readonly genre: boolean;
  /** "Harbor Papers Series", "Schriften zur …", "Lecture Notes in …", "Harbor Report 2007/8", "(=Hafenstudien 12)" */
  readonly series: boolean;
}

/** What the words of `text` speak for. */
export function hintsIn(text: string): Hints {
  const first = WORDS.firstOf(text);
  return {
    institution: first.institution,
    publisher: first.publisher >= 0,
    periodical: first.periodical >= 0 || ABBREVIATED_JOURNAL.test(text),
    genre: first.genre >= 0 || NUMBERED_GENRE.test(text),
    series: first.series >= 0 || NUMBERED_SERIES.test(text),
  };
}

/** Whether the words name an institution, in capitals too: "MINISTÉRIO DA FAZENDA". */
export function namesInstitution(text: string): boolean {
  return WORDS.firstOf(SHOUTED.test(text) ? text.replace(SHOUTED_WORD, inSmallLetters) : text).institution >= 0;
}

const SHOUTED = /[A-ZÀ-Þ]{4}/;
const SHOUTED_WORD = /[A-ZÀ-Þ]{4,}/g;

function inSmallLetters(word: string): string {
  return word[0] + word.slice(1).toLowerCase();
}

/** Whether one of the words is such as only a sentence has: what holds it outside a title is prose, not a reference. */
export function soundsLikeProse(text: string): boolean {
  return PROSE.isIn(text) || SPEAKER.test(text);
}

// "J. Harb. Soc.", "Ann. Geol."
const ABBREVIATED_JOURNAL = /^(?:J|Comm|Ann)\. /;

// "TR-17", "Version 2"
const NUMBERED_GENRE = /\bTR[- ]?\d+\b|\b[Vv]ersion \d\b/;

// "=Hafenstudien", "Harbor Report 7"
const NUMBERED_SERIES = /^=|\bReport \d\b/;

// "I owe this"
const SPEAKER = /(?<![A-Za-zÀ-ɏ])I [a-z]{2,} [a-z]/;

/** Each phrase small and capitalized: "working paper", "Working paper", "Working Paper". */
function eitherCase(list: string): string {
  const phrases = list
    .split(', ')
    .flatMap((phrase) => [phrase, capitalized(phrase), phrase.split(' ').map(capitalized).join(' ')]);
  return phrases.join(', ');
}

function capitalized(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

// General words of the trade, in the languages that Ibid reads; no names of works or people.
const WORDS = new Vocabulary({
  institution:
    'University, Università, Universidad, Universitad, Université, Universität, Universidade, College, Colegio, ' +
    'School, Escuela, Faculty, Facultad, Fakultät, Hochschule, hochschule, …hochschule, Verband, verband, …verband, ' +
    'Kammer, kammer, …kammer, Kammertag, kammertag, …kammertag, Stiftung, stiftung, …stiftung, Institut, Instituts, ' +
    'Institute, Institutes, Instituto, Institutos, Center, Centers, Centre, Centres, Centro, Centros, Council, ' +
    'Consejo, Conselho, Committee, Comité, Comite, Comitê, Commission, Comisión, Comision, Comissão, Kommission, ' +
    'Department, Departamento, Dept, Division, Ministry, Ministerio, Ministerie, Ministère, Ministerium, Bundes…, ' +
    'Secretaría, Secretaria, Secretariat, Secretary, Office, Oficina, Bureau, Agency, Agencia, Agentur, ' +
    'Administration, Administración, Authority, Bank, Banco, Foundation, Fundación, Fundacion, Fondation, ' +
    'Association, Asociación, Asociacion, Society, Sociedad, Gesellschaft, Organisation, Organization, Organización, ' +
    'Organizacion, Union, Unión, United Nations, Naciones Unidas, Nations Unies, Government, Gobierno, Senate, ' +
    'Senado, Congress, Congreso, Cámara, House of, Parliament, Court, Corte, Tribunal, Service, Servicio, Servizio, ' +
    'Group, Grupo, Research, Corporation, Corp, Inc, Ltd, LLC, GmbH, AG, Company, Project, Network, Forum, Foro, ' +
    'Fund, Fondo, Fonds, Fundo, Fórum, Amnistía, Anistia, Amnesty, Coordination, Coordinación, Coordenação, Program, Programme, Programa, Programm, Laboratory, Laboratories, Academy, Academia, Akademie, ' +
    'Command, Comando, Force, Forces, Taskforce, TaskForce, Task force, Army, Navy, Partnership, Coalition, ' +
    'Initiative, Integration System, Health System, Observatorio, Presidencia, Procuraduría, República, Republic, States, Estados, Mission, Embassy, ' +
    'Embajada, Consulate, Library, Biblioteca, Bibliothek, Museum, Museo, Hospital, Team, Staff, Board, Federation, ' +
    'Landesamt, Federal Reserve, Ministério, Ministero, …ministerium, …bundesamt, Arbeitsgemeinschaft, Banca, Banque, ' +
    'Istituto, Fundação, Fondazione, Associação, Associazione, Sociedade, Società, Société, Organização, ' +
    'Organizzazione, Conseil, Consiglio, Câmara, Cour de, Cour des, Inspection générale, Direction générale, ' +
    'Direção, Direzione, Agência, Agenzia, Agence, Presidência, Presidenza, Présidence, Governo, Gouvernement, ' +
    'Autoridad, Autoridade, Autorità, Autorité, Osservatorio, Observatoire, Observatório, Repubblica, République',
  publisher:
    'Press, Presses, Publisher, Publishers, Publishing, Publication, Publications, Verlag, Editorial, Editora, ' +
    'Editores, Editrice, Editions, Editeur, Édition, Éditions, Ediciones, Edicioni, Ediziones, Edizioni, Edições, ' +
    'Libros, Books, Imprenta, Printing, Pub, Wiley, Springer, Elsevier, Routledge, Macmillan, McGraw-Hill, ' +
    'McGrawHill, Blackwell, Sage, SAGE, Prentice, Addison, Penguin, HarperCollins, Gallimard, Suhrkamp, Siglo XXI, ' +
    'Fondo de Cultura',
  periodical:
    'Journal, Review, Revue, Revista, Rivista, Zeitschrift, Quarterly, Bulletin, Boletín, Annal, Annals, Anales, ' +
    'Annales, Archive, Archives, Proceedings, Proc, Transactions, Trans, Magazine, Gazette, Gaceta, Newsletter, ' +
    'Letters, Studies, Cuadernos, Cahiers, Notes, Notices, Memoirs, Times, Post, Tribune, Herald, Chronicle, News, ' +
    'Daily, Weekly, Zeitung, Jahrbuch, Yearbook, Anuario, Conference, Symposium, Workshop, Congress, Colloquium, ' +
    'Conf, Symp, Int, Advances in, Communications, Encyclop…, Handbook, Handbuch, Dictionary, Lexikon',
  genre: eitherCase(
    'working paper, discussion paper, occasional paper, policy brief, technical report, technical summary report, tech. rep, tech. rpt, tech report, research report, ' +
      'thesis, dissertation, diss, tesis, thèse, diplomarbeit, habilitation, mimeo, unpublished, manuscript, preprint, ' +
      'press release, online edition, on-line edition, on line edition, nota de análisis, nota de Análisis, draft, projektarbeit, memo, ' +
      'memorandum',
  ),
  series:
    'Series, Serie, Reihe, Colección, Collection, Report on, Reports on, Report No, Paper, Papers, Schriften, Beiträge, ' +
    'Lecture Notes, Monograph, Monographs, Studies in, Documentos de, Graduate Texts in, Graduate texts in',
});

// A word that is one in one language and another word in the next ("do", "war", "era") is left out.
const PROSE = new Vocabulary({
  prose:
    'is, are, was, were, has, have, had, will, would, could, should, does, did, can, may, might, must, been, being, ' +
    'they, we, he, she, it, who, which, these, those, there, however, therefore, because, although, also, thus, our, ' +
    'my, noted, report, reports, reported, state, states, stated, say, says, said, argue, argues, argued, suggest, ' +
    'suggests, claim, claims, calls, describes, warns, finds, writes, wrote, show, shows, see also, es, son, fue, fueron, ha, han, está, están, era, ' +
    'eran, será, había, según, señala, afirma, ist, sind, war, waren, hat, haben, wird, werden, wurde, wurden, kann, ' +
    'sich, est, sont, était, étaient, ont',
});
