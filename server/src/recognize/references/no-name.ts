import { Vocabulary } from '../../text/vocabulary';

/** What opens a title or an institution and never a person's name. */
export function opensNoName(word: string): boolean {
  return NO_NAME.has(word);
}

/** "Institute", "Council", "MINISTÉRIO", "Landesamt": no person, wherever it stands. */
export function isNoPerson(word: string): boolean {
  return NO_PERSON.isIn(/^[A-ZÀ-Þ]{4,}$/.test(word) ? word[0] + word.slice(1).toLowerCase() : word);
}

const NO_NAME: ReadonlySet<string> = new Set(
  (
    'The An A On In Of For To From At By With And Or El La Los Las Le Lo Una Un En Por Para Del Sobre Hacia Die Der Das ' +
    'Ein Eine Zur Zum Über Les Une Des Sur How Why What When Where Is Are New North South East West National ' +
    'International Public Security Press Remarks Interview Entrevista Special Report Chapter Mexico México United ' +
    'University Foreign Vol Volume See Paper Note Title No Núm Num Nr Issue Toward Towards Beyond Between Against After ' +
    'Before Introduction Declaration Declaración Statement Guidelines Handbook Survey Verfassung Rede Gesetz Aus Im Am Vom Von Zwischen Gegen'
  ).split(' '),
);

const NO_PERSON = new Vocabulary({
  body:
    '(, Center, Centers, Centre, Centres, Centro, Centros, Bank, Zentrum, Akademie, Press, Times, Post, Report, ' +
    'Reports, Act, Inc, Ltd, Corp, School, Schools, Command, Forces, Service, Services, Servicio…, Servizio…, Plan, Law, Ley, Summit, ' +
    'Group, Grupo, Project, Projects, World, Mining, Mineral, Minerals, Metals, Energy, Resources, Industries, ' +
    'Ventures, Holdings, Partners, System, Systems, Sistema, Platform, Consortium, Mechanism, Solutions, Robotics, Wire, Hub, Ocean, Sea, Knowledge, Business, ' +
    'Digital, Online, Initiative, Campaign, Coalition, Alliance, Company, Analytics, Global, Universit…, ' +
    'Universid…, Institut…, Council…, Consejo…, Committee…, Commission…, Comisi…, Comiss…, Kommission…, …kommission, Department…, Ministr…, ' +
    'Secretar…, Office…, Bureau…, Agency…, Agencies…, Foundation…, Association…, Society…, Organis…, Organiz…, ' +
    'Nations…, Government…, Senad…, Senat…, Cámara…, Procuradur…, Presidenc…, Gobierno…, República…, Chronicle…, ' +
    'Herald…, Tribune…, Magazine…, Quarterly…, Congress…, Journal…, Review…, Revista…, Policy…, Studies…, ' +
    'Research…, News…, Corporation…, College…, Strategy…, Decreto…, Treaty…, Agreement…, Program…, Technolog…, ' +
    'Network…, Authorit…, Administration…, Federation…, Assembl…, Parliament…, Laborator…, Academ…, Division, Board, ' +
    'Boards, Fund, Funds, Union, Unions, Panel, Forum, Mission, Embassy, Team, Consulting…, Consultants…, …amt, …ministerium, …stiftung, …verband, Banco, Banca, Banque, Ministe…, ' +
    'Administrac…, Direcci…, Oficina…, Unidad…, Ministè…, Ministé…, Presidenz…, Présidenc…, Presidênc…, Istitut…, Conseil…, Consiglio…, Autorit…, Autorid…, ' +
    'Fundaç…, Fundación…, Fondaz…, Fondation…, Associaç…, Asociación…, Associaz…, Società…, Société…, Sociedad…, ' +
    'International…, Internacional…, Internazional…, Nacional, Nazionale, Fondo, Fonds, Fundo, Foro, Fórum, Amnistía, Anistia, ' +
    'Amnesty, Coordination, Coordinación, Coordenação, Confedera…, Confédéra…, ' +
    'Tribunal, Agenzia…, Agencia…, Agência…, Agence…, Inspection, Direction, Direzione…, Observat…, Osservat…',
});
