import type { CommandLineWords } from '../command-line';

export const commandLine: CommandLineWords = {
  help: `ibid: notes, acronyms, citations and Ibid. in papers written as Markdown or plain text

  ibid check [PATHS]             list what is wrong: file:line:column severity code message
      --fail-on SEVERITY         exit 1 at this severity and above: error, warning (default), information, hint
      --since REVISION           also what edits since a git revision made Ibid. and its kin mean
  ibid index [PATHS]             print what the papers say, as JSON
      --json                     one object (default)
      --jsonl                    one paper a line
  ibid report [PATHS]            say what was found and what is wrong, for a person to read
  ibid export works [PATHS]      print the works that the papers cite, each once
      --format FORMAT            bibtex (default), csl-json, ris
  ibid export acronyms [PATHS]   print the acronyms with their long forms
      --format FORMAT            md (default), csv, json
  ibid export graph [PATHS]      print who cites whom
      --format FORMAT            dot (default), graphml, json
      --output FILE              write into a file, for each of the three; --force: also where it is there already
  ibid --help, ibid --version

PATHS are files and folders; without them, the current folder. In a folder, .gitignore is honored.
Exit codes: 0 clean, 1 findings at or above --fail-on, 2 could not run.`,
  unknownCommand: (command) => `ibid: "${command}" is no command; see ibid --help`,
  noOption: (option, command) =>
    `ibid: ${command === '' ? 'there is' : `${command} has`} no option ${option}; see ibid --help`,
  missingValue: (option) => `ibid: ${option} needs a value`,
  noValue: (option) => `ibid: ${option} takes no value`,
  notOneOf: (option, value, choices) =>
    value === ''
      ? `ibid: ${option} what? One of ${choices.join(', ')}`
      : `ibid: ${option} ${value}: not one of ${choices.join(', ')}`,
  fileExists: (path) => `ibid: ${path}: is there already; --force overwrites it`,
  notWritten: (path, detail) => `ibid: ${path}: cannot be written (${detail})`,
  noSuchPath: (path) => `ibid: ${path}: no such file or folder`,
  leftOut: (path, reason, detail) => `ibid: ${path}: left out, ${REASONS[reason] ?? reason} (${detail})`,
  addedSince: (path, revision) => `ibid: ${path}: new since ${revision}, compared with nothing`,
  noRevision: (reason, what) =>
    ({
      'no-git': 'ibid: --since asks git, which is not installed',
      'no-repository': `ibid: --since: ${what} is in no git repository`,
      'unknown-revision': `ibid: --since ${what}: no such revision`,
    })[reason],
  reading: (done, total) => `Reading ${done} of ${total}`,
  found: ({ papers, others, notes, acronyms, works, citations, seconds }) =>
    `${number(papers, 'paper')}${others > 0 ? ` and ${number(others, 'other document')}` : ''} read in ${seconds} s: ` +
    `${number(notes, 'note')}, ${number(acronyms, 'acronym')}, ${number(works, 'work')}, ${number(citations, 'citation')}.`,
  findings: (count) => `${number(count, 'finding')}.`,
  findingsAtOrAbove: (count, severity) => `ibid: ${number(count, 'finding')} at or above ${severity}`,
  clean: 'Nothing is wrong.',
};

const REASONS: Readonly<Record<string, string>> = {
  'too-large': 'too large',
  binary: 'not a text',
  gone: 'it vanished while it was read',
  unreadable: 'it cannot be read',
};

function number(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
