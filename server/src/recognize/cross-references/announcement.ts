import type { Wording } from '../../text/wording';
import type { Announcement } from '../mentions';

/**
 * The numbered announcement of the paper's sections: "The paper is organized into four sections: (1) a note on terms;
 * (2) an overview of …". Other numbered lists are arguments, not announcements. Offsets are UTF-16.
 */
export function recognizeAnnouncement({ kind, text }: Wording): Announcement | undefined {
  if (kind !== 'paragraph' && kind !== 'item') return undefined;
  if (!text.includes('1)') && !text.includes('1.')) return undefined;
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const from = opening.index + opening[0].length;
  const items: Announcement['items'][number][] = [];
  for (const match of text.slice(from, from + LONGEST).matchAll(ITEM)) {
    const [whole, number, words] = match;
    if (Number(number) !== items.length + 1) break;
    const start = from + match.index;
    const trimmed = whole.replace(/[\s;,.]*(?:\b(?:and|y|und|et)\b[\s,]*)?$/, '');
    items.push({
      span: { start, end: start + trimmed.length },
      number: number!,
      text: trimmed.slice(whole.indexOf(words!)).trim(),
    });
  }
  return items.length > 1 ? { items } : undefined;
}

// `The paper is organized into four sections: `, `El trabajo se divide en tres partes: `
const OPENING =
  /\b(?:organi[sz]ed|divided|structured|arranged|consists?|comprises|proceeds|dividid[oa]|divide|organizad[oa]|organiza|estructurad[oa]|estructura|consta|gliedert|gegliedert|divisé|se compose)\b[^.:;()]{0,60}\b(?:sections|parts|chapters|secciones|partes|apartados|capítulos|Abschnitte|Teile|Kapitel|parties)\b[^.;()]{0,40}[:,.]\s*(?=\(?1[).])/;

// `(1) a note on terms; `, `2) an overview of …, `
const ITEM =
  /\(?([1-9])[).]\s((?:[^();]|\((?![1-9]\))[^()]{0,80}\)){3,300}?)(?:[;,.]?\s*(?:and|y|und|et)?,?\s*(?=\(?[1-9][).]\s)|[;.](?=\s|$)|$)/g;

const LONGEST = 1500;
