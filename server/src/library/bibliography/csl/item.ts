import { safeYaml } from '../../../paper/safe-yaml';
import type { CslItem } from '../../../recognize/csl';
import type { Bibliography, Entry } from '../bibliography';
import { cleanItem } from '../clean-item';
import { plainYaml } from './plain-yaml';

export function cslItem({ text, format }: Bibliography, { span }: Entry): CslItem {
  const parsed = parseItem(text.slice(span.start, span.end), format === 'csl-json');
  return cleanItem('data' in parsed ? parsed.data : undefined);
}

/** The data of one item, as a program reads it, or the offset in it where a program would stop. */
export type ParsedItem = { readonly data: unknown } | { readonly fault: number };

export function parseItem(written: string, isJson: boolean): ParsedItem {
  return isJson ? parseJson(written) : parseYaml(written);
}

function parseJson(written: string): ParsedItem {
  try {
    return { data: JSON.parse(written) };
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1]; // "Expected ',' … in JSON at position 35"
    return { fault: Number(position ?? 0) };
  }
}

function parseYaml(written: string): ParsedItem {
  if (written.length > LONGEST) return { fault: 0 };
  const plain = plainYaml(written);
  if (plain !== undefined) return { data: Array.isArray(plain) ? plain[0] : plain };
  const document = safeYaml(written);
  const [error] = document?.errors ?? [];
  if (!document || error) return { fault: error?.pos[0] ?? 0 };
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    return { data: Array.isArray(data) ? data[0] : data };
  } catch {
    return { data: undefined }; // an alias of what stands in another item
  }
}

/** Characters of one item, abstract included. */
const LONGEST = 20_000;
