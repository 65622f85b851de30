import type { FlowKind } from '../../text/wording';
import type { AcronymDefinition } from '../mentions';
import { isPlainWord } from './capitals';
import { definition } from './definition';
import { isAcronym } from './long-form';
import { longFormAfter } from './long-form-after';
import { readShortForm } from './short-forms';

/**
 * The definition that a line of a list of abbreviations, or a row of a table, gives: `SF — long form`, `SF: long form`,
 * `| SF | long form |`, `SF long form`. The long form fills the line.
 */
export function listedDefinition(kind: FlowKind, text: string): AcronymDefinition | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const line = LINE.exec(text);
  if (!line || !isAcronym(line[2]!)) return undefined;
  const [lead, form, separator] = [line[1]!, line[2]!, line[3]!];
  const short = readShortForm(text, lead.length);
  if (!short || short.end < lead.length + form.length - 2) return undefined;
  const end = text.length - TRAILER.exec(text)![0].length;
  const evidence = separator.trim() === '' && kind !== 'cell' && !separator.includes('\t') ? 'beside' : 'bracketed';
  const long = longFormAfter(text, line[0].length, short.form, evidence, end);
  // `PARA: Comisión de Puertos`, `FROM: Harbor Board`: whom a letter is to, not what a word stands for.
  return long && !(long.byShape && isPlainWord(short.form)) ? definition(text, short, long) : undefined;
}

const LONGEST_LINE = 220;

/** `- CISEN — `, `| AFI | `, `**GAO**: `, `BIC `. */
const LINE = /^([-*•|\s]{0,4})([A-ZÀ-Þ][A-Za-zÀ-ɏ0-9&.-]{1,15})(\s{0,3}[|:=—]\s{0,3}|\s{1,3}[–-]\s{0,3}|\s{1,6})(?=\S)/;

/** ` |`, `.`. */
const TRAILER = /[\s|.;]{0,6}$/;
