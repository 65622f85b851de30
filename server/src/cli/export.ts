import { access, writeFile } from 'node:fs/promises';
import { exported } from '../export/formats';
import type { ExportCommand } from './arguments';
import { displayPath, type Gathered } from './gather';
import type { Terminal } from './terminal';

/** Writes the papers' works, acronyms or citation graph into the file that was named, else to the terminal. */
export async function exportTo({ library }: Gathered, command: ExportCommand, terminal: Terminal): Promise<void> {
  const text = exported(command, library, displayPath);
  if (command.output !== undefined) await writeFile(command.output, text, { flag: command.force ? 'w' : 'wx' });
  else terminal.out(text.replace(/\n$/, '')); // the terminal ends the line itself
}

/** Whether nothing would be overwritten that the user has not given up. */
export async function isFree({ output, force }: ExportCommand): Promise<boolean> {
  if (output === undefined || force) return true;
  return access(output).then(
    () => false,
    () => true,
  );
}
