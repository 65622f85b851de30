import { isDeterminer, joinsNames } from './function-words';
import { sharedInitials } from './matching';
import { leadsName } from './naming-nouns';
import { isBehindArticle, type PhraseWord } from './phrases';

/**
 * Index of the noun that leads a name of which it alone has a capital, as Spanish sets names: "el *Sistema mundial de
 * observación del mar* (SMOM)". No letter decides where it starts, so several words and letters must agree.
 */
export function nameInSmallLetters(letters: string, words: readonly PhraseWord[]): number | undefined {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    if (word.capitalized && leadsName(word.folded)) return isLedBy(letters, words, i) ? i : undefined;
    if ((word.gap !== ' ' && word.gap !== '/') || !staysInName(words, i)) return undefined;
  }
  return undefined;
}

/** Whether the noun opens a name with several words and these letters; an English one has its noun behind others. */
function isLedBy(letters: string, words: readonly PhraseWord[], i: number): boolean {
  const before = words[i - 1];
  if (before?.capitalized && !before.joins && words[i]!.gap === ' ' && !isBehindArticle(words, i)) return false;
  const name = words.slice(i);
  return name.filter(({ joins }) => !joins).length >= FEWEST_WORDS && sharedInitials(letters, name) >= LEAST_SHARE;
}

const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.4;

/** Whether the word can stand in a name in small letters: "*sobre las* aves" can, "vigila *las* aves" cannot. */
function staysInName(words: readonly PhraseWord[], i: number): boolean {
  const { folded, joins, capitalized } = words[i]!;
  if (isDeterminer(folded)) return !capitalized && AFTER_ARTICLE.test(words[i - 1]?.folded ?? '');
  return joins ? !capitalized && joinsNext(words, i) : !/^[0-9]/.test(folded);
}

/** Folded words behind which an article goes on with a name: `de`, `sobre`, `todas`. */
const AFTER_ARTICLE = /^(?:de|en|con|a|para|por|sobre|contra|y|e|tod[oa]s?|pour|sur|et|dans|per|su)$/;

/** Whether the word may stand in a name before the next: "Transporte *por* Carretera" can, "visitado *por* el" cannot. */
function joinsNext(words: readonly PhraseWord[], i: number): boolean {
  const next = words[i + 1];
  if (joinsNames(words[i]!.folded)) return true;
  return /^(?:por|entre)$/.test(words[i]!.folded) && next !== undefined && !isDeterminer(next.folded);
}
