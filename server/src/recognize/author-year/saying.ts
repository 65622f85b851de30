/**
 * Whether a word says something: where it follows a name, the name is cited for it (`Welsh shows`, `Orfield stated`).
 * The plain form counts only behind several names (`Benavides and Rosales Lago show`). English, Spanish, French, German,
 * Portuguese, Italian.
 */
export function isWordOfSaying(word: string, plural: boolean): boolean {
  return FINITE.has(word) || (plural && PLURAL.has(word));
}

/** What may lead up to a cited name: `according to Welsh`, `in the words of Robert Kern`, `see Anders`. */
export const ATTRIBUTION =
  /(?:according to|in the words of|in the view of|as (?:argued|noted|shown|described|stated|suggested|pointed out|reported|discussed) by|following|borrowing from|interview with|see(?: also)?|según|de acuerdo con|en palabras de|véase|siehe|vgl\.|laut|nach|selon|d['’]après)\s+$/i;

const REGULAR =
  'admit advise advocate affirm agree allege analyze analyse announce answer argue ask assert assess assume attribute believe call calculate capture caution ' +
  'challenge characterize cite claim comment compare concede conclude confirm consider contend count criticize declare define demonstrate deny describe detail determine develop discover discuss ' +
  'dismiss distinguish document echo elaborate emphasize emphasise estimate examine explain explore express focus formulate highlight identify illustrate imply indicate insist interpret ' +
  'invoke lament maintain mention note observe offer outline point portray posit propose question quote reason recall reckon recommend refer reflect reject remark remind ' +
  'report respond reveal review state stress study submit suggest summarize summarise survey synthesize trace underline underscore urge view warn wonder';

const FINITE: ReadonlySet<string> = new Set([
  ...REGULAR.split(' ').flatMap(thirdPersonAndPast),
  ...'writes wrote says said holds finds found shows showed sees saw thinks thought'.split(' '),
  ...'afirma afirmó argumenta argumentó señala señaló sostiene sostuvo escribe escribió dice dijo explica explicó indica indicó muestra mostró menciona mencionó propone propuso'.split(
    ' ',
  ),
  ...'plantea planteó considera consideró concluye concluyó describe describió define definió advierte advirtió apunta apuntó observa observó subraya subrayó documenta analiza'.split(
    ' ',
  ),
  ...'schreibt schrieb zeigt zeigte argumentiert argumentierte betont betonte meint behauptet erklärt erklärte nennt sieht beschreibt spricht'.split(
    ' ',
  ),
  ...'sugiere sugirió destaca destacó defiende defendió reconoce reconoció estima estimó recuerda recordó insiste insistió'.split(
    ' ',
  ),
  ...'argumenta sustenta mostra sublinha conclui defende aponta assinala escreve escreveu diz sugere propõe analisa lembra'.split(
    ' ',
  ),
  ...'afferma scrive osserva spiega conclude ricorda suggerisce ritiene'.split(' '),
  ...'écrit montre affirme souligne explique soutient constate observe décrit propose'.split(' '),
]);

const PLURAL: ReadonlySet<string> = new Set([
  ...REGULAR.split(' '),
  ...'write say find show see think afirman argumentan señalan sostienen escriben dicen explican indican muestran proponen plantean concluyen'.split(
    ' ',
  ),
  ...'sugieren destacan defienden reconocen estiman recuerdan consideran advierten observan juzgan sustentam argumentam mostram afirmam observam apontam defendem concluem sugerem sostengono affermano scrivono schreiben zeigen argumentieren betonen meinen écrivent montrent soulignent'.split(
    ' ',
  ),
]);

function thirdPersonAndPast(verb: string): string[] {
  if (/[^aeo]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith('e')) return [third, `${verb}d`];
  return /^(?:refer|submit|admit)$/.test(verb) ? [third, `${verb}${verb.at(-1)}ed`] : [third, `${verb}ed`];
}
