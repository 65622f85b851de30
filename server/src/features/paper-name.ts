import { baseName } from '../library/uris';
import type { Paper } from '../paper/paper';

/** What a reader calls a paper: its title, else the name of its file. */
export function paperName({ title, uri }: Pick<Paper, 'title' | 'uri'>): string {
  return title ?? baseName(uri);
}
