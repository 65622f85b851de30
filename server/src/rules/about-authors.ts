import type { Paper } from '../paper/paper';
import { remembering } from '../paper/remembering';
import { type Flow, type Place, sourceSpan } from '../text/flow';
import { sectionTitle } from './section-title';

/**
 * Answers whether a place is about the paper's authors or thanks somebody: a section of its own, or at the end of the
 * paper a paragraph that says who the author is. What stands only there is no part of the argument.
 */
export const aboutAuthors = remembering((paper: Paper): ((place: Place) => boolean) => {
  const closing = new Set<Flow>(paper.flows.filter(({ kind }) => kind === 'paragraph').slice(-CLOSING));
  return (place) =>
    (closing.has(place.flow) && BIOGRAPHY.test(place.flow.text)) ||
    ABOUT.test(sectionTitle(paper, sourceSpan(place).start));
});

/** How many paragraphs at the end may say who the authors are. */
const CLOSING = 3;

// `About the Authors`, `Acknowledgments`, `Acerca del autor`, `Sobre las autoras`, `Agradecimientos`, `Contributors`
const ABOUT =
  /^(?:about the (?:authors?|editors?|contributors?)|acknowledge?ments?|(?:list of )?contributors|(?:acerca del|sobre el|sobre la|sobre los|sobre las|acerca de la|acerca de los|acerca de las) autor(?:a|es|as)?|agradecimientos?|remerciements|danksagung)\b/i;

// `Teresa Quiroga is a fellow at`, `Juan de la Mar es profesora titular de`, `John P. Moss was director of`
const BIOGRAPHY =
  /^(?:Dr\. )?[A-ZÀ-Þ][a-zß-ɏ’'-]+(?: (?:[A-ZÀ-Þ][a-zß-ɏ’'-]*\.?|de|la|del|y|van|von)){1,5},? (?:is|was|es|fue|ist) (?:(?:an?|the|una?|el|la|currently|eine?) )?(?:[a-zß-ɏ-]+ ){0,3}(?:fellow|professor|director|researcher|analyst|scholar|lecturer|student|candidate|associate|consultant|economist|attorney|lawyer|profesora?|investigadora?|directora?|analista|consultora?|Professorin)\b/i;
