import { distance } from 'fastest-levenshtein';
import type { Bibliography } from '../library/bibliography/bibliography';
import { type FilesOfPaper, filesOfPaper } from '../library/bibliography/files-of-paper';
import { keysOf } from '../library/bibliography/keys';
import { type EntryPlace, meaningInFiles } from '../library/bibliography/meaning';
import type { LibraryView } from '../library/library';
import type { Citation, Paper } from '../paper/paper';
import type { KeyCitation } from '../recognize/mentions';
import { sourceSpan } from '../text/flow';
import type { RuleWords } from '../words/en/rules';
import type { Problem } from './rule';

/**
 * Keys (`[@welsh2004]`) that no bibliography file has. Nothing is said where the paper names no file and no key of it
 * leads anywhere, or where a file that it names is not there: that is said once, at the name.
 */
export function missingKeys(
  paper: Paper,
  library: LibraryView,
  words: RuleWords['citation-missing'],
): readonly Problem[] {
  const cited = paper.citations.filter(({ kind }) => kind === 'key');
  if (cited.length === 0) return [];
  const files = filesOfPaper(library.bibliographies, paper);
  if (files.isMissingOne) return [];
  const missing = cited.filter((citation) => !meaningInFiles(library, paper, citation));
  if (files.named.length === 0 && missing.length === cited.length) return [];
  return missing.flatMap((citation, index) => {
    const { key, bracketed } = citation.mention as KeyCitation;
    const near = index < MOST ? nearestKey(files, key) : undefined;
    // Without brackets it may be somebody's handle: `@ibid`; one that ends with a year is a key.
    return bracketed || near || /[A-Za-z][:_-]?(?:1[5-9]|20)\d\d[a-z]?$/.test(key)
      ? [problem(citation, key, near, words)]
      : [];
  });
}

/** Where more keys than this are missing, another file is meant. */
const MOST = 50;

function problem(
  { place }: Citation,
  key: string,
  near: EntryPlace | undefined,
  words: RuleWords['citation-missing'],
): Problem {
  const span = sourceSpan(place);
  const message = words.message(`@${key}`);
  const other = near?.file.entries[near.index];
  if (!near || !other?.key) return { span, message };
  const start = place.flow.text.indexOf(key, place.span.start);
  const keySpan = sourceSpan({ flow: place.flow, span: { start, end: start + key.length } });
  const related = [{ uri: near.file.uri, span: other.keySpan, message: words.near(other.key) }];
  // `welsh2003` for `welsh2004` may be another work.
  if (digits(other.key) !== digits(key)) return { span, message, related };
  return {
    span,
    message,
    related,
    fixes: [{ title: words.fix(other.key), edits: [{ span: keySpan, newText: other.key }] }],
  };
}

function digits(key: string): string {
  return key.replace(/\D+/g, '');
}

/** The only key that is at most two letters away. */
function nearestKey({ named, found }: FilesOfPaper, key: string): EntryPlace | undefined {
  if (key.length < SHORTEST) return undefined;
  const near = [...named, ...(found[0] ?? [])].flatMap((file) => nearKeys(file, key));
  const closest = Math.min(...near.map(({ letters }) => letters));
  const best = near.filter(({ letters }) => letters === closest);
  return best.length === 1 ? best[0] : undefined;
}

/** Short keys are all alike. */
const SHORTEST = 5;

function nearKeys(file: Bibliography, key: string): readonly (EntryPlace & { readonly letters: number })[] {
  const near: (EntryPlace & { readonly letters: number })[] = [];
  for (const [other, index] of keysOf(file.entries)) {
    if (Math.abs(other.length - key.length) > 2) continue;
    const letters = distance(other, key);
    if (letters <= 2) near.push({ file, index, letters });
  }
  return near;
}
