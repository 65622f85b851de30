import { parseArgs } from 'node:util';
import { type Exportable, FORMATS, type FormatName, isExportable, isFormatOf } from '../export/format-names';
import type { Severity } from '../rules';

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
  | { readonly name: 'version' }
  | { readonly name: 'unknown'; readonly command: string };

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

/** Throws a one-line reason where an option is unknown or has no sense. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  const [name, ...paths] = positionals;
  if (values.help || (name === undefined && !values.version)) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const given = paths.length > 0 ? paths : [values.default ?? '.'];
  switch (name) {
    case 'check':
      return { name, paths: given, failOn: severity(values['fail-on']), since: values.since };
    case 'index':
      return { name, paths: given, perLine: values.jsonl === true };
    case 'report':
      return { name, paths: given };
    case 'export': {
      const [what = '', ...folders] = paths;
      return {
        name,
        ...wanted(what, values.format),
        output: values.output,
        force: values.force === true,
        paths: folders.length > 0 ? folders : ['.'],
      };
    }
    default:
      return { name: 'unknown', command: name ?? '' };
  }
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  'fail-on': { type: 'string', default: 'warning' },
  since: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  default: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const;

function severity(value: string): Severity {
  const found = SEVERITIES.find((candidate) => candidate === value);
  if (!found) throw new Error(`--fail-on ${value}: not one of ${[...SEVERITIES].reverse().join(', ')}`);
  return found;
}

function wanted(what: string, format: string | undefined): Pick<ExportCommand, 'what' | 'format'> {
  if (!isExportable(what)) throw new Error(`export ${what}: not one of ${Object.keys(FORMATS).join(', ')}`);
  if (format === undefined) return { what, format: FORMATS[what][0] };
  if (!isFormatOf(what, format)) throw new Error(`--format ${format}: not one of ${FORMATS[what].join(', ')}`);
  return { what, format };
}
