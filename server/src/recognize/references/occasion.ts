/** The words with which `words` open that say where a paper was given: "presented at the conference on"; empty without. */
export function occasionOpening(words: string): string {
  if (!FIRST.has(words.slice(0, words.indexOf(' ')).toLowerCase())) return '';
  return OCCASION.exec(words)?.[0] ?? '';
}

const FIRST: ReadonlySet<string> = new Set(
  'paper presentation remarks speech address lecture talk poster ponencia discurso conferencia vortrag presented delivered'.split(
    ' ',
  ),
);

// "paper delivered to the conference on", "presentation for the conference", "presented at"
const OCCASION =
  /^(?:(?:[Pp]aper|[Pp]resentation|[Rr]emarks|[Ss]peech|[Aa]ddress|[Ll]ecture|[Tt]alk|[Pp]oster(?: session)?|[Pp]onencia|[Dd]iscurso|[Cc]onferencia|Vortrag)(?: (?:was )?(?:presented|delivered|submitted|given|prepared|made|read|presentada|dictada|gehalten))?|[Pp]resented|[Dd]elivered) (?:to|at|for|before|in|en|ante|auf|beim)(?: the| el| la)?\b(?: (?:annual )?(?:conference|congreso|conferencia|meeting|symposium|seminar|workshop|simposio|seminario)(?! of\b)(?: on(?= The\b)| de)?)?/;
