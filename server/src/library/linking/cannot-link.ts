import type { Form } from './form';
import { matchWords } from './matching';
import type { Traits } from './traits';

/** Whether something says for certain that the records give two works, however much they agree. */
export function cannotLink(one: Traits, other: Traits): boolean {
  return (
    (one.doi !== undefined && other.doi !== undefined && one.doi !== other.doi && !isPreprint(one, other)) ||
    otherEdition(one, other) ||
    otherVolume(one, other) ||
    isPartOf(one, other) ||
    isPartOf(other, one) ||
    otherForm(one.form, other.form)
  );
}

/** A draft has a number of its own. */
function isPreprint(one: Traits, other: Traits): boolean {
  return (one.form === 'draft') !== (other.form === 'draft');
}

/** A second edition, and another or one of another year. */
function otherEdition(one: Traits, other: Traits): boolean {
  const [a, b] = [one.edition ?? 1, other.edition ?? 1];
  if (a === b) return false;
  return (one.edition !== undefined && other.edition !== undefined) || one.year !== other.year;
}

/** Of a book; a journal's volume is evidence and no more. */
function otherVolume(one: Traits, other: Traits): boolean {
  const isBook = ({ container }: Traits) => container.length === 0;
  if (one.volume === undefined || other.volume === undefined || one.volume === other.volume) return false;
  return isBook(one) && isBook(other) && !(one.printed.includes(other.volume) && other.printed.includes(one.volume));
}

/** A chapter that is called like its book, and the book. */
function isPartOf(chapter: Traits, book: Traits): boolean {
  if (chapter.form !== 'chapter' || chapter.pages === undefined || book.container.length > 0) return false;
  const titles = [chapter.titles[0].words, book.titles[0].words];
  return titles.every((words) => words.length > 0 && matchWords(chapter.container, words).onlyOne.length === 0);
}

/** A review has the title of the book, a thesis that of the book made of it. */
function otherForm(one: Form, other: Form): boolean {
  return one !== other && (APART.has(one) || APART.has(other));
}

const APART: ReadonlySet<Form> = new Set<Form>(['review', 'thesis', 'hearing', 'interview']);
