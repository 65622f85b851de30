/**
 * Words of saying in the third person and the past: where one follows a name, the name is cited for what it says
 * (`Welsh shows`, `Robert Pastor is right when`, `Spinetta stated`). English, Spanish, French, German.
 */
export const SAYING: ReadonlySet<string> = new Set(
  (
    'accept add address admit advance advise advocate affirm agree allege analyze analyse announce answer argue ask assert assess assume attribute believe call calculate caution challenge ' +
    'characterize cite claim comment compare concede conclude confirm consider contend count criticize declare define demonstrate deny describe detail determine develop discover discuss dismiss ' +
    'distinguish divide document echo elaborate emphasize emphasise estimate examine explain explore express extend find focus formulate highlight hold identify illustrate imply indicate insist interpret ' +
    'introduce invoke label lament list maintain measure mention note observe offer outline point portray posit present propose question quote reason recall recommend refer reflect reject remark remind ' +
    'report respond reveal review say state stress study submit suggest summarize summarise support survey synthesize trace underline underscore urge use view warn wonder capture'
  )
    .split(' ')
    .flatMap(thirdPersonAndPast)
    .concat(
      'writes wrote says said holds held finds found puts put shows showed shown sees saw thinks thought tells told makes made gives gave draws drew writing sets'.split(
        ' ',
      ),
      'afirma afirmó afirman argumenta argumentó señala señaló señalan sostiene sostuvo sostienen escribe escribió dice dijo explica explicó indica indicó muestra mostró muestran'.split(
        ' ',
      ),
      'menciona mencionó propone propuso plantea planteó considera concluye concluyó describe describió define definió advierte advirtió apunta apuntó observa observó subraya documenta analiza'.split(
        ' ',
      ),
      'schreibt schrieb zeigt zeigte zeigen argumentiert betont meint behauptet erklärt nennt sieht stellt beschreibt spricht'.split(
        ' ',
      ),
      'écrit montre affirme souligne explique soutient note constate observe décrit propose'.split(' '),
    ),
);

/** What may lead up to a cited name: `according to Welsh`, `in the words of Robert Pastor`, `see Andreas`. */
export const ATTRIBUTION =
  /(?:according to|in the words of|in the view of|as (?:argued|noted|shown|described|stated|suggested|pointed out|reported|discussed) by|following|borrowing from|interview with|see(?: also)?|según|de acuerdo con|en palabras de|véase|siehe|vgl\.|laut|nach|selon|d['’]après)\s+$/i;

function thirdPersonAndPast(verb: string): string[] {
  if (verb.endsWith('y') && !/[aeo]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, verb];
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith('e')) return [third, `${verb}d`, verb];
  return /^(?:refer|submit|admit)$/.test(verb) ? [third, `${verb}${verb.at(-1)}ed`, verb] : [third, `${verb}ed`, verb];
}
