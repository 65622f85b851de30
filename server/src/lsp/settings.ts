import { type FilePatterns, PAPER_FILES } from '../host/source';
import type { RuleSettings } from '../rules';
import type { Guard } from './accepted-papers';

/** What a user sets under `ibid`, read with care: a setting that makes no sense counts as not set. */
export interface Settings {
  readonly severities: NonNullable<RuleSettings['severities']>;
  readonly files: FilePatterns;
  /** Bibliography files for every paper: paths or glob patterns, relative to the folders. */
  readonly bibliographies: readonly string[];
  /** Which works files are: by name or glob pattern, a key, a DOI or a title. */
  readonly sources: Readonly<Record<string, string>>;
  /** Whether findings are shown for open papers alone or for all of the workspace. */
  readonly scope: 'open' | 'workspace';
  /** When the meanings of back-references are agreed to. */
  readonly guard: Guard;
  /** Whether a note that cites nothing ends a chain of Ibid., or is passed over. */
  readonly commentNotes: 'break' | 'skip';
  /** Whether an editor shows what back-references stand for. */
  readonly inlayHints: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  severities: {},
  files: PAPER_FILES,
  bibliographies: [],
  sources: {},
  scope: 'open',
  guard: 'save',
  commentNotes: 'break',
  inlayHints: true,
};

/** `ibid` is that section of the client's configuration, `filesExclude` the editor's own `files.exclude`. */
export function parseSettings(ibid: unknown, filesExclude?: unknown): Settings {
  const section = asRecord(ibid);
  const files = asRecord(section.files);
  const editorExclude = Object.entries(asRecord(filesExclude)).filter(([, excluded]) => excluded === true);
  return {
    severities: parseSeverities(asRecord(section.rules)),
    files: {
      include: asPatterns(files.include) ?? PAPER_FILES.include,
      exclude: [...(asPatterns(files.exclude) ?? []), ...editorExclude.map(([pattern]) => pattern)],
    },
    bibliographies: asPatterns(asRecord(section.bibliography).files) ?? [],
    sources: asNames(asRecord(section.library).sources),
    scope: asRecord(section.diagnostics).scope === 'workspace' ? 'workspace' : 'open',
    guard: GUARDS.find((guard) => guard === asRecord(section.backReferences).guard) ?? 'save',
    commentNotes: asRecord(section.backReferences).commentNotes === 'skip' ? 'skip' : 'break',
    inlayHints: asRecord(section.backReferences).inlayHints !== false,
  };
}

const GUARDS: readonly Guard[] = ['save', 'accept', 'off'];

type Level = NonNullable<RuleSettings['severities']>[string];

const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off', 'default'];

function parseSeverities(rules: Readonly<Record<string, unknown>>): Settings['severities'] {
  const entries = Object.entries(rules).filter(([, level]) => LEVELS.includes(level as Level));
  return Object.fromEntries(entries) as Settings['severities'];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asPatterns(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((pattern): pattern is string => typeof pattern === 'string' && pattern !== '');
}

function asNames(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(asRecord(value)).filter((entry): entry is [string, string] => {
    return entry.every((part) => typeof part === 'string' && part.trim() !== '');
  });
  return Object.fromEntries(entries);
}
