import type { CslItem } from '../../recognize/csl';
import { foldName } from '../../recognize/folded-name';
import { remembering } from '../remembering';

/** The words that say something of a work's title, and those of what holds it. */
export const titleWords = remembering(({ title, 'container-title': container }: CslItem): readonly string[][] =>
  [title, container].filter((each) => each !== undefined).map(significantWords),
);

export function significantWords(title: string): string[] {
  return foldName(title)
    .split(' ')
    .filter((word) => word !== '' && !ARTICLES.has(word));
}

const ARTICLES: ReadonlySet<string> = new Set('the a an el la los las un una der die das ein eine le les'.split(' '));
