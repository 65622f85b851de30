import { baseName } from '../../library/uris';
import { plain } from './markdown';

/** A link that opens a file, at a line (`L12`) or a page (`page=3`) where the viewer can; by its name where it has no other. */
export function fileLink(uri: string, fragment: string | undefined, title: string = baseName(uri)): string {
  const address = uri.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29')); // brackets would end it
  return `[${plain(title)}](${address}${fragment ? `#${fragment}` : ''})`;
}
