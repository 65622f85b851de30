import type { Edit } from '../../paper/new-note/edit';

/** The edits that make a note, and which of them holds the place where its words are to be written. */
export interface Insertion {
  readonly edits: readonly Edit[];
  readonly note: Edit;
  /** Characters of that edit behind the place for the words. */
  readonly behind: number;
}

/** The text after the edits, which are sorted and do not overlap, and where in it each of them ends. */
export function applied(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly ends: ReadonlyMap<Edit, number> } {
  const ends = new Map<Edit, number>();
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
    ends.set(edit, result.length);
  }
  return { text: result + text.slice(at), ends };
}
