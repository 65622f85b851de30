import type { CslItem } from '../../recognize/csl';
import { foldName } from '../../recognize/names';
import { remembering } from '../remembering';

/** The words that say something of a work's title, and those of what holds it. */
export const titleWords = remembering(({ title, 'container-title': container }: CslItem): readonly string[][] =>
  [title, container].filter((each) => each !== undefined).map(significantWords),
);

/** Whether the work's title, or what holds it, has all the words of the shortened one, in their order. */
export function hasTitle(csl: CslItem, short: readonly string[]): boolean {
  return short.length > 0 && titleWords(csl).some((words) => inOrder(short, words));
}

export function significantWords(title: string): string[] {
  return foldName(title)
    .split(' ')
    .filter((word) => word !== '' && !ARTICLES.has(word));
}

const ARTICLES: ReadonlySet<string> = new Set('the a an el la los las un una der die das ein eine le les'.split(' '));

function inOrder(words: readonly string[], title: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    const found = title.indexOf(word, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
