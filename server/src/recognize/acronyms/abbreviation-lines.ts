import type { AcronymDefinition } from '../mentions';
import { isAcronym } from './long-form';
import { readShortForm } from './short-forms';

/**
 * The definitions in lines that say nothing else, as PHP Markdown Extra and other dialects of Markdown have them:
 * `*[HSB]: Harbor Safety Board`. The star has gone with the markup, and lines without a blank one between them are one
 * paragraph.
 */
export function abbreviationLines(text: string): readonly AcronymDefinition[] {
  if (!isAbbreviationLine(text)) return [];
  const openings = [...text.matchAll(OPENING)];
  return openings.flatMap(({ 0: mark, 1: form, index }, i): AcronymDefinition[] => {
    const short = readShortForm(text, index + mark.indexOf('[') + 1);
    const start = index + mark.length;
    const longForm = text.slice(start, openings[i + 1]?.index ?? text.length).trim();
    if (
      !short ||
      short.form !== form ||
      !isAcronym(form!) ||
      !/^[A-Za-zÀ-ɏ]/.test(longForm) ||
      longForm.includes('://')
    )
      return [];
    const long = { start, end: start + longForm.length };
    return [{ short: { start: short.start, end: short.end }, shortForm: short.form, long, longForm }];
  });
}

/** Whether a paragraph consists of such lines. */
export function isAbbreviationLine(text: string): boolean {
  return /^\[[A-ZÀ-Þ][^\][]{1,15}\]: /.test(text);
}

// `[HSB]: ` at the head of the paragraph or behind the line before
const OPENING = /(?:^|\s)\[([A-ZÀ-Þ][^\][]{1,15})\]: /g;
