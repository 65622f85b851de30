import { strict as assert } from 'node:assert';
import { graphWords } from '../../client/src/graph/words';
import { en as clientEn } from '../../client/src/words/en';
import { es as clientEs } from '../../client/src/words/es';
import { wordsFor } from '../../server/src/words';

/** What users read, by where it stands: a message as it is, or with words put into it. */
const TABLES = {
  server: [wordsFor('en'), wordsFor('es')],
  client: [clientEn, clientEs],
  graph: [graphWords('en'), graphWords('es')],
} as const;

describe('messages in English and Spanish', () => {
  for (const [name, [english, spanish]] of Object.entries(TABLES)) {
    const inEnglish = messagesIn(english);
    const inSpanish = messagesIn(spanish);

    it(`of the ${name} are the same ones`, () => {
      assert.deepEqual([...inSpanish.keys()], [...inEnglish.keys()]);
    });

    it(`of the ${name} say everything that is put into them`, () => {
      const differing = [...inEnglish].filter(([path, message]) => {
        const [one, other] = [message, inSpanish.get(path)].map(putInto);
        return one !== other;
      });
      assert.deepEqual(
        differing.map(([path]) => path),
        [],
      );
    });
  }
});

/** The texts and functions of a table, by their paths: `rules.note-missing.message`. */
function messagesIn(table: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(table).flatMap(([key, value]) =>
      typeof value === 'object' ? [...messagesIn(value, `${path}${key}.`)] : [[`${path}${key}`, value] as const],
    ),
  );
}

/** Which of the words that are put into a message can be read in it: `1 2`. Counts and lists are tried where words do not fit. */
function putInto(message: unknown): string {
  if (typeof message !== 'function') return '';
  const words = Array.from({ length: message.length }, (_, i) => `<${i + 1}>`);
  for (const given of [words, words.map((word) => [word])]) {
    try {
      const text = String(message(...given));
      return words.filter((word) => text.includes(word)).join(' ');
    } catch {
      // It wants something else than this: a list, or a record of its own.
    }
  }
  return 'a record';
}
