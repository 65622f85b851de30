import { version } from '../../../package.json';
import { NoRevision } from '../host/node/git-revision';
import { localeOf, type Words, wordsFor } from '../words';
import { type Command, parseCommand, WrongArguments } from './arguments';
import { check } from './check';
import { exportTo, isFree } from './export';
import { displayPath, type Gathered, gather, NoSuchPath } from './gather';
import { printIndex } from './print-index';
import { report } from './report';
import { processTerminal, type Terminal } from './terminal';

// The command line, `ibid`. Exit codes: 0 clean, 1 findings at or above --fail-on, 2 could not run.

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const terminal = processTerminal();
const words = wordsFor(localeOf(LC_ALL || LC_MESSAGES || LANG));
run(process.argv.slice(2), terminal, words).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    terminal.error(reasonOf(error, words));
    process.exitCode = 2;
  },
);

async function run(argv: readonly string[], terminal: Terminal, words: Words): Promise<number> {
  const command = parseCommand(argv);
  switch (command.name) {
    case 'help':
      terminal.out(words.commandLine.help);
      return 0;
    case 'version':
      terminal.out(version);
      return 0;
    default:
      return runOnPapers(command, terminal, words);
  }
}

async function runOnPapers(
  command: Extract<Command, { readonly paths: readonly string[] }>,
  terminal: Terminal,
  words: Words,
): Promise<number> {
  if (command.name === 'export' && !(await isFree(command))) {
    terminal.error(words.commandLine.fileExists(command.output!));
    return 2;
  }
  const started = performance.now();
  const gathered = await gatherShowing(command.paths, terminal, words);
  const seconds = (performance.now() - started) / 1000;
  let [isClean, isWritten] = [true, true];
  if (command.name === 'check') isClean = !(await check(gathered, command, terminal, words));
  else if (command.name === 'index') printIndex(gathered, command.perLine, terminal, words);
  else if (command.name === 'export') isWritten = await exportTo(gathered, command, terminal, words);
  else report(gathered, seconds, terminal, words);
  if (gathered.failed || !isWritten) return 2;
  return isClean ? 0 : 1;
}

/** Reads the papers, showing how far it is; says on stderr what was left out. */
async function gatherShowing(paths: readonly string[], terminal: Terminal, { commandLine }: Words): Promise<Gathered> {
  const gathered = await gather(paths, (done, total) => terminal.progress(commandLine.reading(done, total)));
  terminal.progress('');
  for (const { uri, skipped } of gathered.skipped) {
    terminal.error(commandLine.leftOut(displayPath(uri), skipped.reason, skipped.detail));
  }
  return gathered;
}

/** Why nothing could be run, in one line. */
function reasonOf(error: Error, { commandLine }: Words): string {
  if (error instanceof WrongArguments) return error.say(commandLine);
  if (error instanceof NoSuchPath) return commandLine.noSuchPath(error.path);
  if (error instanceof NoRevision) return commandLine.noRevision(error.reason, error.what);
  return `ibid: ${error.message.split('\n')[0]}`;
}
