import type { CslItem } from '../../recognize/csl';

/** What kind of text a work is, as far as that tells two works with the same title apart. */
export type Form = 'review' | 'thesis' | 'hearing' | 'draft' | 'speech' | 'interview' | 'article' | 'chapter' | 'other';

export function formOf(csl: CslItem, printed: string): Form {
  const words = `${csl.genre ?? ''} ${printed}`;
  if (csl.type === 'interview') return 'interview';
  if (csl.type === 'thesis' || THESIS.test(words)) return 'thesis';
  if (csl.type === 'review' || csl.type === 'review-book' || REVIEW.test(words)) return 'review';
  if (HEARING.test(words)) return 'hearing';
  if (DRAFT.test(words)) return 'draft';
  if (csl.type === 'speech') return 'speech';
  if (csl.type === 'chapter') return 'chapter';
  return csl.type.startsWith('article') ? 'article' : 'other';
}

/** `Ph.D. diss.`, `tesis de maestría`, `Dissertation, Universität …`, `thèse de doctorat` */
const THESIS =
  /\b(?:ph\.? ?d\.?,? (?:diss|thesis)|doctoral (?:diss|thesis)|master['’]?s thesis|dissertation\b(?! abstracts)|(?:tesis|tese) (?:de |doctoral|doutora|maestr|mestr|\()|tesi di |th[eè]se de|diplomarbeit|habilitations)/i;

/** `Review of Ports: A History, by …`, `Reseña de …`, `Rezension zu …`, `[book review]`; not `A Thematic Review of Ports` */
const REVIEW =
  /(?:^|[.,;"“”([]\s{0,2})review of\b|\b(?:book review|reviewed by|rese[nñ]a (?:de|a|del)\b|rezension|besprechung|compte[- ]rendu|recensione|resenha)/i;

/** `Hearing before the Committee on …`, `Hearing, 88th Congress` */
const HEARING = /\bhearings?,? (?:before|held before|of) the\b|\bhearings?, \d/i;

/** `Working Paper no. 12`, `paper presented at …`, `documento de trabajo`, `mimeo` */
const DRAFT =
  /\b(?:working papers?|discussion papers?|documentos? de trabajo|arbeitspapier|diskussionspapier|document de travail|texto para discuss[aã]o|(?:conference )?paper (?:presented|prepared|delivered|given)|ponencia presentada|unpublished|preprint|manuscript|mimeo|draft(?! (?:law|bill|act|resolution|treaty)))\b/i;
