import { foldWords } from '../../text/folding';
import type { Resolution } from '../paper';
import type { Catalog } from './catalog';

/**
 * Of several works by one author in one year the one whose title, or its beginning, stands right behind the citation:
 * `Harbor Board (2021), ‘Piers and’`. The resolution as it was where none does, or more than one.
 *
 * @param end where the citation ends in the text
 */
export function byTitleBehind(catalog: Catalog, resolution: Resolution, text: string, end: number): Resolution {
  if (resolution.state !== 'ambiguous') return resolution;
  const words = foldWords(TITLE.exec(text.slice(end, end + LONGEST))?.[1] ?? '');
  if (words === '') return resolution;
  const called = resolution.candidates.filter((work) => {
    const title = foldWords(catalog.works[work]!.csl.title ?? '');
    return title === words || title.startsWith(`${words} `);
  });
  return called.length === 1 ? { state: 'resolved', work: called[0]! } : resolution;
}

/** In characters. */
const LONGEST = 140;

// `, ‘Piers and’`, `), *The Quays*`, `, ‘Harbor’s Piers’`
const TITLE = /^\)?,? ["“‘«']?([A-ZÀ-Þ](?:[^"“”’'«»,.;()]|[’'](?=[A-Za-zÀ-ɏ])){5,120})/;
