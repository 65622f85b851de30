import type { Entry } from '../bibliography';
import { nameWords } from '../name-words';
import { plainTex } from './plain-tex';
import type { WrittenField } from './syntax';

/** Names and year of an entry as it is written, without parsing its fields in earnest: many entries are never cited. */
export function signsOf(text: string, fields: readonly WrittenField[]): Pick<Entry, 'names' | 'year'> {
  const written = (...names: readonly string[]): string => {
    const field = fields.find(({ name }) => names.includes(name));
    return field?.pieces.map(({ start, end }) => text.slice(start, end)).join('') ?? '';
  };
  const people = written('author') || written('editor');
  const year = /\d{4}/.exec(written('date', 'year'))?.[0]; // `{2004-11-08}`, `2004`
  return { names: nameWords(plainTex(people)), year };
}
