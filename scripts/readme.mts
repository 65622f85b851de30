import { rules } from '../server/src/rules/index';
import { commandLine } from '../server/src/words/en/command-line';
import { ruleWords } from '../server/src/words/en/rules';

/** The README with the table of rules and the usage of the command line written anew, and nothing else touched. */
export function withOwnWords(readme: string): string {
  const rows = rules.map(({ code, severity }) => {
    return `| [\`${code}\`](docs/rules/${code}.md) | ${severity} | ${ruleWords[code].says} |`;
  });
  const table = ['| code | default | what it says |', '| --- | --- | --- |', ...rows].join('\n');
  const withTable = behind(readme, '## Problems', TABLE, table);
  return behind(withTable, '## On the command line', USAGE, `\`\`\`text\n${usage()}\n\`\`\``);
}

/** The commands and their options, without the lines before and behind. */
function usage(): string {
  const lines = commandLine.help.split('\n').filter((line) => line.startsWith('  '));
  return lines.map((line) => line.slice(2)).join('\n');
}

/** The text with the first match behind a heading replaced. */
function behind(text: string, heading: string, pattern: RegExp, words: string): string {
  const at = text.indexOf(`\n${heading}\n`);
  const rest = text.slice(at);
  if (at < 0 || !pattern.test(rest)) throw new Error(`README.md has nothing to write behind ${heading}`);
  return text.slice(0, at) + rest.replace(pattern, () => words);
}

/** Lines that begin with a stroke, one behind the other. */
const TABLE = /^\|.*(?:\n\|.*)*/m;

/** A fenced block of plain text. */
const USAGE = /^```text\n[^`]*\n```/m;
