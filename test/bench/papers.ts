import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPaper } from '../../server/src/paper/read-paper';

/** The texts of the sample papers. */
export function samples(): readonly string[] {
  return textsIn('corpus').filter((text) => !text.startsWith('# Sample papers'));
}

/** Papers from the world, where the data for measuring are there. */
export function realPapers(): readonly string[] {
  const folder = join(process.env.IBID_DATA ?? '../shared', 'papers');
  return existsSync(folder) ? textsIn(folder) : [];
}

/** As many papers as asked for: the samples over and over, each time with other people in them. */
export function manyPapers(count: number): readonly string[] {
  const texts = samples();
  const rename = renamer(texts);
  return Array.from({ length: count }, (_, i) => rename(texts[i % texts.length]!, Math.floor(i / texts.length)));
}

/** One paper of about `length` characters whose chapters are the samples, with labels and people of their own. */
export function longPaper(length: number): string {
  const texts = samples();
  const rename = renamer(texts);
  let paper = '';
  for (let chapter = 0; paper.length < length; chapter++) {
    const text = rename(texts[chapter % texts.length]!, chapter).replace(FRONT_MATTER, '');
    paper += `${text.replaceAll('[^', `[^${chapter}-`).replaceAll(`[^${chapter}-]`, '[^]')}\n\n`;
  }
  return cutAtParagraph(paper, length);
}

/** `---`, `title: …`, `---` at the head of a text. */
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

function textsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Gives the people whom the texts cite other names, a different one each `round`: `Welsh`, `Welshba`, `Welshbe`. */
function renamer(texts: readonly string[]): (text: string, round: number) => string {
  const works = texts.flatMap((text) => readPaper('file:///sample.md', text).works);
  const families = works.flatMap(({ csl }) => csl.author?.map(({ family }) => family) ?? []);
  const names = new Set(families.filter((family) => family !== undefined && PLAIN_NAME.test(family)));
  const pattern = new RegExp(`\\b(?:${[...names].join('|')})\\b`, 'g');
  return (text, round) => (round === 0 ? text : text.replace(pattern, (name) => name + syllables(round)));
}

/** `Welsh`, `Villaseñor` */
const PLAIN_NAME = /^[A-Z][a-zà-ÿ]{3,}$/;

/** 1 is `be`, 2 `bi`, 26 `cabe`. */
function syllables(number: number): string {
  const rest = Math.floor(number / 25);
  const digit = number % 25;
  const last = 'bcdfg'[Math.floor(digit / 5)]! + 'aeiou'[digit % 5]!;
  return rest === 0 ? last : syllables(rest) + last;
}

function cutAtParagraph(text: string, length: number): string {
  const end = text.indexOf('\n\n', length);
  return end < 0 ? text : text.slice(0, end + 1);
}
