import { access, writeFile } from 'node:fs/promises';
import { exported } from '../export/formats';
import type { Words } from '../words';
import type { ExportCommand } from './arguments';
import { displayPath, type Gathered } from './gather';
import type { Terminal } from './terminal';

/** Writes the papers' works, acronyms or citation graph into the file that was named, else to the terminal; false where it cannot. */
export async function exportTo(
  { library }: Gathered,
  command: ExportCommand,
  terminal: Terminal,
  { commandLine }: Words,
): Promise<boolean> {
  const text = exported(command, library, displayPath);
  const { output, force } = command;
  if (output === undefined) {
    terminal.out(text.replace(/\n$/, '')); // the terminal ends the line itself
    return true;
  }
  try {
    await writeFile(output, text, { flag: force ? 'w' : 'wx' });
    return true;
  } catch (error) {
    terminal.error(commandLine.notWritten(output, (error as Error).message));
    return false;
  }
}

/** Whether nothing would be overwritten that the user has not given up. */
export async function isFree({ output, force }: ExportCommand): Promise<boolean> {
  if (output === undefined || force) return true;
  return access(output).then(
    () => false,
    () => true,
  );
}
