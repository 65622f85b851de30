import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPaper } from '../../../server/src/paper/read-paper';
import { samplePapers } from '../../support/samples';
import { count, figuresOf, type Measurement, newTally } from '../measurement';
import { schwartzHearst } from '../rivals/schwartz-hearst';

/** By paper, each short form with the words that it stands for. */
type Definitions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Short forms with the words that they stand for, in whole papers. */
export const definitions: Measurement = {
  title: 'Acronyms: definitions',
  set: 'the sample papers of this project; labels in test/gold/papers, written from the text',
  method: 'A pair is right where short form and long form are, letter for letter; each pair counts once a paper.',
  rival: 'Schwartz and Hearst 2003, line by line',
  measure() {
    const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as Definitions;
    const [ours, rival] = [newTally(), newTally()];
    for (const { name, text } of samplePapers()) {
      const wanted = Object.entries(labels[name] ?? {}).map(([short, long]) => `${short}: ${long}`);
      if (wanted.length === 0) continue;
      const { acronyms } = readPaper(`file:///${name}`, text);
      const given = acronyms.flatMap(({ shortForm, longForm }) => (longForm ? [`${shortForm}: ${longForm}`] : []));
      count(ours, wanted, given);
      count(rival, wanted, text.split('\n').flatMap(pairsOf));
    }
    return [{ name: 'sample papers', cases: ours.wanted, ours: figuresOf(ours), rival: figuresOf(rival) }];
  },
};

const LABELS = join(__dirname, '../../gold/papers/definitions.json');

function pairsOf(line: string): readonly string[] {
  return schwartzHearst(line).map(
    ({ short, long }) => `${line.slice(short.start, short.end)}: ${line.slice(long.start, long.end)}`,
  );
}
