import type { CslItem } from '../csl';
import type { DateFound } from './dates';

/** The CSL type that the words and parts of a reference speak for. */
export function typeOf(words: string, csl: Omit<CslItem, 'type'>, date: DateFound | undefined): string {
  if (/[Ii]nterview|[Ee]ntrevista|[Ee]ntretien|[Ii]ntervist/.test(words) && INTERVIEW.test(words)) return 'interview';
  if (PERSONAL.test(words)) return 'personal_communication';
  if (LAW.test(csl.title ?? words)) return 'legislation';
  if (/\b(?:[Tt]hesis|[Dd]issertation|[Tt]esis|[Tt]hèse|Dissertation)\b/.test(words)) return 'thesis';
  const container = csl['container-title'];
  // "Harbor Speech" of a journal's volume is an article.
  if (!(container && csl.volume) && SPEECH.test(words)) return 'speech';
  if (container !== undefined) {
    if (csl.volume !== undefined || csl.issue !== undefined) return 'article-journal';
    if (date?.hasDay) return 'article-newspaper';
    if (/\b(?:Proceedings|Conference|Symposium|Workshop|Congress|Congreso|Tagung)\b/.test(container))
      return 'paper-conference';
    if (csl.editor || csl.publisher || csl['publisher-place']) return 'chapter';
    return 'article';
  }
  if (csl.title === undefined) return 'document';
  if (csl.author?.some((name) => name.literal) || csl['collection-title']) return 'report';
  if (csl.publisher || csl['publisher-place']) return 'book';
  return csl.URL ? 'webpage' : 'document';
}

// "Author's interview with …", "Interview with the author, …", "Entrevista con …", "Entretien avec …", "Intervista a …"
const INTERVIEW =
  /^(?:(?:[Aa]uthor['’]?s?['’]?|[Pp]ersonal|[Tt]elephone|[Cc]onfidential|[Oo]ff-the-record) )?(?:[Ii]nterviews?|[Ee]ntrevistas?|[Ee]ntretiens?|[Ii]ntervist[ae]) (?:with|by|con|de|avec|a|com|dell['’]autr\w{1,5}|realizada|mit|conducted|in)\b/;

// "Personal communication with …", "E-mail from …"
const PERSONAL =
  /^(?:[Pp]ersonal (?:communication|conversation)|[Cc]onversations? with|[Ee]-?mail (?:from|to)|[Cc]orrespondence with|[Cc]omunicación personal)\b/;

// "Decreto por el que …", "Ley de Puertos Nacionales", "Public Law 107-56", "Homeland Security Act of 2002"
const LAW =
  /^(?:Decreto|Ley (?:de|del|Orgánica|Federal|General|para|sobre|Nº|No)|Reglamento|Constituci[óo]n Política|Acuerdo por el que|Public Law|Pub\. ?L\.|P\.L\.|H\.R\. ?\d|S\. ?\d+|Executive Order|Presidential Directive|Loi n|Gesetz)|\bAct of (?:1[89]|20)\d\d|\bU\.S\.C\. /;

// "Remarks by …", "paper presented at …", "presentation for the conference …"
const SPEECH =
  /\b(?:[Rr]emarks (?:by|of|at|to|before)|[Ss]peech|[Aa]ddress by|[Dd]iscurso|[Pp]resent(?:ed|ation|ado) (?:at|to|for|before|en)|[Pp]aper (?:delivered|presented|read|given)|[Tt]estimony|[Dd]eclaration (?:made )?by|Statement (?:by|of|on)|Rede )/;
