import { readFile, stat } from 'node:fs/promises';
import { fileText, tooLarge } from '../file-text';
import { type FileText, largestFile } from '../source';

/** Reads and decodes a file; one that cannot be read, or vanishes meanwhile, says why. */
export async function readText(path: string): Promise<FileText> {
  try {
    const { size } = await stat(path);
    return size > largestFile(path) ? tooLarge(size) : fileText(await readFile(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { skipped: { reason: code === 'ENOENT' ? 'gone' : 'unreadable', detail: message } };
  }
}
