import { Random } from '../support/random';

/**
 * Papers that cite works of one literature: `each` entries in the bibliography of each, drawn from a fifth as many works
 * as there are entries, so that a work stands in about five papers, each time printed a little differently.
 */
export function papersCiting(count: number, each: number): readonly string[] {
  const random = new Random(7);
  const works = Array.from({ length: (count * each) / 5 }, () => inventedWork(random));
  return Array.from({ length: count }, (_, paper) => {
    const entries = Array.from({ length: each }, () => printed(random.pick(works), random));
    const cited = entries.map((entry) => `Some saw it coming ${entry.citation}, and others did not.`);
    const text = cited.map((sentence, i) => `${sentence} ${PROSE[i % PROSE.length]!}`).join('\n\n');
    return `# Paper ${paper}\n\n${text}\n\n## References\n\n${entries.map(({ text }) => text).join('\n\n')}\n`;
  });
}

interface InventedWork {
  readonly family: string;
  readonly given: string;
  readonly year: number;
  readonly title: string;
  readonly subtitle: string;
  readonly press: string;
}

function inventedWork(random: Random): InventedWork {
  const words = (count: number) => Array.from({ length: count }, () => word(random));
  return {
    family: random.pick(SYLLABLES) + random.pick(SYLLABLES).toLowerCase() + random.pick(ENDINGS),
    given: random.pick(GIVEN),
    year: 1970 + random.below(45),
    title: `The ${words(2).join(' of ')} and the ${words(2).join(' ')}`,
    subtitle: `${words(1)} in ${words(2).join(' and ')}`,
    press: `${random.pick(WORDS)} Press`,
  };
}

function printed({ family, given, year, title, subtitle, press }: InventedWork, random: Random) {
  const name = random.below(3) === 0 ? `${family}, ${given[0]}.` : `${family}, ${given}`;
  const whole = random.below(3) === 0 ? title : `${title}: ${subtitle}`;
  return { citation: `(${family} ${year})`, text: `${name}. ${year}. *${whole}*. London: ${press}.` };
}

/** A word from the list, or as often one of thousands that are made up. */
function word(random: Random): string {
  if (random.below(2) === 0) return random.pick(WORDS);
  return random.pick(SYLLABLES) + random.pick(SYLLABLES).toLowerCase() + random.pick(SYLLABLES).toLowerCase();
}

const SYLLABLES = 'Mar Bel Tor Quin Fal Hol Ost Wen Ral Dor Sel Kan Lin Bru Vas Pol Nor Gal Est Cor'.split(' ');
const ENDINGS = 'sen ton ez ini ard escu ova wick mann ley'.split(' ');
const GIVEN = 'Ana Karl Ida Nora Luis Paul Edith Tomas Ruth Omar'.split(' ');
const WORDS =
  'Harbors Quays Tides Borders Rivers Bridges Markets Letters Soldiers Ministers Pilots Cargo Inspection Reform Security Trade Order Law Memory Silence Winter Stone Copper Timber Grain Salt Archives Maps Ledgers Councils'.split(
    ' ',
  );
const PROSE = [
  'The water went out in the night, and nobody who lived on the quays saw it go or was asked about it later.',
  'A ledger kept in the customs house says that eleven ships waited, of which four were never unloaded.',
  'Whoever reads the reports of those years will find the same sentence in each of them, and no number beside it.',
];
