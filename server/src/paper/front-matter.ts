import { parseDocument } from 'yaml';
import type { Language } from '../text/wording';

/** What a paper's YAML front matter says of it. */
export interface FrontMatter {
  readonly title?: string;
  readonly language?: Language;
  /** `ibid: true` or `ibid: false`: whether the document is to be read as a paper. */
  readonly isPaper?: boolean;
}

/** Reads front matter; what is not YAML, or not of the expected kind, says nothing. */
export function readFrontMatter(yaml: string): FrontMatter {
  if (yaml === '') return {};
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const title = document.get('title');
  const language = LANGUAGES.find(
    (one) =>
      one ===
      String(document.get('lang') ?? document.get('language') ?? '')
        .slice(0, 2)
        .toLowerCase(),
  );
  const isPaper = document.get('ibid');
  return {
    ...(typeof title === 'string' && title.trim() !== '' && { title: title.trim() }),
    ...(language && { language }),
    ...(typeof isPaper === 'boolean' && { isPaper }),
  };
}

const LANGUAGES: readonly Language[] = ['en', 'es', 'fr', 'pt', 'de', 'it'];
