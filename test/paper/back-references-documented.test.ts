import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { readPaper } from '../../server/src/paper/read-paper';
import { shortName } from '../../server/src/recognize/references/names';

/** An example of docs/back-references.md: the paper that it stands for, and what it says of its back-references. */
interface Example {
  readonly heading: string;
  readonly paper: string;
  readonly wanted: readonly string[];
}

const DOCS = readFileSync('docs/back-references.md', 'utf8');

function examples(): readonly Example[] {
  return [...DOCS.matchAll(/^```(notes|text-and-entries)(?: ([a-z]{2}))?\n(.*?)^```$/gms)].map((match) => {
    const [, kind, language = 'en', block] = match as unknown as readonly string[];
    const heading = DOCS.slice(0, match.index)
      .match(/^## .*$/gm)!
      .at(-1)!;
    const lines = block!.split('\n');
    const wanted = lines.flatMap((line) => /^\s*→ (.*)$/.exec(line)?.[1] ?? []);
    const source = lines.filter((line) => !/^\s*→/.test(line));
    const paper =
      kind === 'notes'
        ? paperOfNotes(source, language)
        : source
            .join('\n')
            .replace(/\n\n/, '\n\n# References\n\n')
            .replace(/\.\n(?=\w)/g, '.\n\n');
    return { heading, paper: `---\nlang: ${language}\n---\n\n${paper}`, wanted };
  });
}

/** `1. Ann Marsh, …` is note 1, which a sentence calls. */
function paperOfNotes(lines: readonly string[], language: string): string {
  const notes = lines.flatMap((line) => {
    const note = /^(\d+)\. (.*)$/.exec(line);
    return note ? [{ label: note[1]!, text: note[2]! }] : [];
  });
  const body = notes.map(({ label }) => `${SENTENCES[language]}[^${label}]`).join(' ');
  return [`# ${language}`, body, ...notes.map(({ label, text }) => `[^${label}]: ${text}`)].join('\n\n');
}

const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The quays were let before the tide came in.',
  es: 'Los muelles se alquilaron antes de que subiera la marea.',
  de: 'Die Kais wurden verpachtet, bevor die Flut kam.',
  fr: 'Les quais furent loués avant que la marée ne monte.',
  it: 'I moli furono affittati prima che salisse la marea.',
  pt: 'Os cais foram alugados antes que a maré subisse.',
};

function meanings(text: string): readonly string[] {
  const { citations, works } = readPaper('file:///example.md', text);
  return citations
    .filter(({ kind }) => kind === 'back-reference')
    .map(({ resolution }) => {
      if (resolution.state === 'unknown') return 'nothing';
      const meant = resolution.state === 'resolved' ? [resolution.work] : resolution.candidates;
      return meant.map((work) => shortName(works[work]!)).join(' or ');
    });
}

describe('docs/back-references.md', () => {
  it('has examples', () => assert.ok(examples().length >= 13));
  for (const [number, { heading, paper, wanted }] of examples().entries()) {
    it(`example ${number + 1}: ${heading.slice(3)}`, () => assert.deepEqual(meanings(paper), wanted));
  }
});
