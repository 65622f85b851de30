import { parseArgs } from 'node:util';
import { type Exportable, FORMATS, type FormatName, isExportable, isFormatOf } from '../export/format-names';
import type { Severity } from '../rules';
import type { CommandLineWords } from '../words/command-line';

/** What the user asked for on the command line. */
export type Command =
  | {
      readonly name: 'check';
      readonly paths: readonly string[];
      readonly failOn: Severity;
      /** A git revision. */
      readonly since: string | undefined;
    }
  | { readonly name: 'index'; readonly paths: readonly string[]; readonly perLine: boolean }
  | { readonly name: 'report'; readonly paths: readonly string[] }
  | ExportCommand
  | { readonly name: 'help' }
  | { readonly name: 'version' };

/** `ibid export works --format bibtex --output works.bib papers/` */
export interface ExportCommand {
  readonly name: 'export';
  readonly what: Exportable;
  readonly format: FormatName;
  /** Printed where there is none. */
  readonly output: string | undefined;
  /** The output may take the place of a file that is there. */
  readonly force: boolean;
  readonly paths: readonly string[];
}

/** From the lightest to the gravest. */
export const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** The command line makes no sense. */
export class WrongArguments extends Error {
  /** In one line. */
  readonly say: (words: CommandLineWords) => string;

  constructor(say: WrongArguments['say']) {
    super('wrong arguments');
    this.say = say;
  }
}

/** Throws `WrongArguments`. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: OPTIONS,
    strict: false, // its messages are for programmers
    tokens: true,
  });
  const [name = '', ...given] = positionals;
  if (name !== '' && !isCommand(name)) throw new WrongArguments((words) => words.unknownCommand(name));
  for (const token of tokens) if (token.kind === 'option') checkOption(token, name);
  const { format, output, since, 'fail-on': failOn } = values as Readonly<Record<string, string | undefined>>;
  const paths = given.length > 0 ? given : ['.'];
  if (values.version) return { name: 'version' };
  if (values.help) return { name: 'help' };
  switch (name) {
    case '':
      return { name: 'help' };
    case 'check':
      return { name, paths, failOn: failOn === undefined ? 'warning' : severity(failOn), since };
    case 'index':
      return { name, paths, perLine: values.jsonl === true };
    case 'report':
      return { name, paths };
    case 'export': {
      const [what = '', ...folders] = given;
      const force = values.force === true;
      return { name, ...wanted(what, format), output, force, paths: folders.length > 0 ? folders : ['.'] };
    }
  }
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  'fail-on': { type: 'string' },
  since: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const;

type Option = keyof typeof OPTIONS;

/** The options of each command; the empty name stands for none. */
const COMMANDS = {
  '': [],
  check: ['fail-on', 'since'],
  index: ['json', 'jsonl'],
  report: [],
  export: ['format', 'output', 'force'],
} as const satisfies Readonly<Record<string, readonly Option[]>>;

type CommandName = keyof typeof COMMANDS;

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: GivenOption, command: CommandName): void {
  const known: readonly string[] = ['help', 'version', ...COMMANDS[command]];
  if (!known.includes(name)) throw new WrongArguments((words) => words.noOption(rawName, command));
  const wantsValue = OPTIONS[name as Option].type === 'string';
  if (!wantsValue && value !== undefined) throw new WrongArguments((words) => words.noValue(rawName));
  // What follows may be the next option: `--since --fail-on error`.
  const isMissing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
  if (wantsValue && isMissing) throw new WrongArguments((words) => words.missingValue(rawName));
}

function severity(value: string): Severity {
  const found = SEVERITIES.find((candidate) => candidate === value);
  if (!found) throw notOneOf('--fail-on', value, [...SEVERITIES].reverse());
  return found;
}

function wanted(what: string, format: string | undefined): Pick<ExportCommand, 'what' | 'format'> {
  if (!isExportable(what)) throw notOneOf('export', what, Object.keys(FORMATS));
  if (format === undefined) return { what, format: FORMATS[what][0] };
  if (!isFormatOf(what, format)) throw notOneOf('--format', format, FORMATS[what]);
  return { what, format };
}

function notOneOf(option: string, value: string, choices: readonly string[]): WrongArguments {
  return new WrongArguments((words) => words.notOneOf(option, value, choices));
}
