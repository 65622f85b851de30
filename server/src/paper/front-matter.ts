import { parseDocument } from 'yaml';
import type { CslDate, CslName } from '../recognize/csl';
import { findDates } from '../recognize/references/dates';
import type { Language } from '../text/wording';
import { namesOfFrontMatter } from './front-matter-names';

/** What a paper's YAML front matter says of it. */
export interface FrontMatter {
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly date?: CslDate;
  /** `10.1000/182`, without the resolver's address. */
  readonly doi?: string;
  /** Where the paper was published: an address, or the name of the file that it was made from. */
  readonly source?: string;
  readonly language?: Language;
  /** `ibid: true` or `ibid: false`: whether the document is to be read as a paper. */
  readonly isPaper?: boolean;
}

/** Reads front matter; what is not YAML, or not of the expected kind, says nothing. */
export function readFrontMatter(yaml: string): FrontMatter {
  if (yaml === '') return {};
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const words = (key: string): string | undefined => {
    const value = document.get(key);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const title = words('title');
  const author = namesOfFrontMatter(document.get('author') ?? document.get('authors'));
  const day = String(document.get('date') ?? '').slice(0, LONGEST_DATE);
  const date = findDates(day, 0, day.length)[0]?.issued;
  const doi = /10\.\d{4,9}\/\S{1,200}/.exec(words('doi') ?? '')?.[0]; // "https://doi.org/10.1000/182"
  const source = words('source');
  const language = LANGUAGES.find(
    (one) =>
      one ===
      String(document.get('lang') ?? document.get('language') ?? '')
        .slice(0, 2)
        .toLowerCase(),
  );
  const isPaper = document.get('ibid');
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(date && { date }),
    ...(doi && { doi }),
    ...(source && { source }),
    ...(language && { language }),
    ...(typeof isPaper === 'boolean' && { isPaper }),
  };
}

const LANGUAGES: readonly Language[] = ['en', 'es', 'fr', 'pt', 'de', 'it'];

const LONGEST_DATE = 60;
