import type { Figures, Measurement, Row } from './measurement';

/** A measurement with its rows; without rows where its data is not here. */
export interface Measured {
  readonly measurement: Measurement;
  readonly rows: readonly Row[] | undefined;
}

/** The page of all figures, in Markdown. `otherwise` are the cases of dialects that are read otherwise, with the reasons. */
export function page(measured: readonly Measured[], otherwise: Readonly<Record<string, string>>): string {
  const sections = measured.map(({ measurement, rows }) => section(measurement, rows ?? []));
  const list = Object.entries(otherwise).map(([name, reason]) => `- ${name}: ${reason}.`);
  return `${[INTRODUCTION, ...sections, '## What is read otherwise in Markdown’s dialects', ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n')}\n`;
}

const INTRODUCTION = `# How right it is

Written by \`npm run accuracy\`; do not edit. Every figure is of 100. \`npm run accuracy -- --check\` compares with the figures that were kept and fails where one has dropped by more than one case and more than half a point.

Nothing in Ibid is trained. The public sets were looked at while rules were written, so their figures say how well the rules fit them, not how an unseen set would fare. The papers and pairs of this project's own sets were written and labeled before the engine was run on them, by people who had not seen its rules; their misses were read afterwards, and rules were mended by what they had in common. The first figures stand in \`test/bench/back-references.json\` and \`test/bench/linking.json\`, and \`npm run bench\` prints them beside today's.`;

function section({ title, set, method, rival, published }: Measurement, rows: readonly Row[]): string {
  const facts = [
    `Set: ${set}.`,
    method,
    ...(rival ? [`The rival: ${rival}.`] : []),
    ...(published ? [`Published: ${published}.`] : []),
  ];
  return [`## ${title}`, facts.join(' '), table(rows)].join('\n\n');
}

function table(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap(({ ours }) => Object.keys(ours)))];
  const hasRival = rows.some(({ rival }) => rival);
  const head = ['', 'cases', ...names, ...(hasRival ? names.map((name) => `rival: ${name}`) : [])];
  const cells = rows.map(({ name, cases, ours, rival }) => [
    name,
    String(cases),
    ...printed(ours, names),
    ...(hasRival ? printed(rival ?? {}, names) : []),
  ]);
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...cells];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function printed(figures: Figures, names: readonly string[]): readonly string[] {
  return names.map((name) => figures[name]?.toFixed(1) ?? '');
}
