import { readFile, stat } from 'node:fs/promises';
import { decode } from '../decode';
import { type FileText, largestFile } from '../source';

/** Reads and decodes a file; one that cannot be read, or vanishes meanwhile, says why. */
export async function readText(path: string): Promise<FileText> {
  try {
    const { size } = await stat(path);
    if (size > largestFile(path)) return { skipped: { reason: 'too-large', detail: `${(size / 1e6).toFixed(1)} MB` } };
    const text = decode(await readFile(path));
    return text === undefined ? { skipped: { reason: 'binary', detail: 'not a text' } } : { text };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { skipped: { reason: code === 'ENOENT' ? 'gone' : 'unreadable', detail: message } };
  }
}
