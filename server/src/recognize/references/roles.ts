import { endOfWord } from '../../text/letters';
import { Vocabulary } from '../../text/vocabulary';

/** Which words for the role of a person a stretch holds; without them nobody is looked for who has one. */
export interface Roles {
  /** "eds.", "Hrsg.", "edited by", "trans." */
  readonly named: boolean;
  /** "ders.", "idem": the author of the chapter has the role. */
  readonly herself: boolean;
}

/** The roles that `text` speaks of. */
export function rolesIn(text: string): Roles {
  const { named, herself } = ROLES.firstOf(text);
  return { named: named >= 0, herself: herself >= 0 };
}

/** Whether a word for editors stands at `at`, behind a comma or a bracket or not: ", eds.", " (Hrsg.)". */
export function mayBeEditorRole(text: string, at: number): boolean {
  let start = at;
  while (start - at < LONGEST_GAP && GAP.has(text[start]!)) start++;
  return EDITORS.has(text.slice(start, endOfWord(text, start)).toLowerCase());
}

const LONGEST_GAP = 8;

const GAP: ReadonlySet<string> = new Set(' \n\t\u00A0,([');

const EDITORS: ReadonlySet<string> = new Set(
  (
    'ed eds éd éds editor editors editores editora edit coord coords coordinating coordinator coordinators coordinador ' +
    'coordinadores coordinadora comp comps compiler compilers compilador compiladores compiladora hrsg hrsgg hg hgg hrg ' +
    'dir dirs org orgs a'
  ).split(' '),
);

// A word of each role in words.ts.
const ROLES = new Vocabulary({
  named:
    'ed, Ed, eds, Eds, éd, éds, editor, Editor, editors, Editors, editores, editora, edited, Edited, editado, Editado, ' +
    'coord, coords, Coord, Coords, org, orgs, Org, Orgs, organizador, organizadora, organizadores, organizadoras, coordinador, coordinadora, coordinadores, coordinado, Coordinado, comp, comps, Comp, Comps, compilador, ' +
    'compiladora, compiladores, compilado, Compilado, hrsg, Hrsg, hrsgg, Hrsgg, hsg, Hsg, Hg, Hgg, Hrg, herausgegeben, ' +
    'Herausgegeben, dir, dirs, Dir, Dirs, cura, direction, trans, Trans, transl, Transl, trad, Trad, translated, Translated, ' +
    'traducción, Traducción, traducido, Traducido, traduction, Traduction, übers, Übers, übersetzt, Übersetzt, traduit',
  herself: 'ders, Ders, dies, Dies, idem, Idem',
});
