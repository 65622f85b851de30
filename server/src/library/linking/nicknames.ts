/** Whether one given name is a common short form of the other: `bill` of `william`. Both folded. */
export function isNickname(one: string, other: string): boolean {
  return NICKNAMES.get(one)?.includes(other) === true || NICKNAMES.get(other)?.includes(one) === true;
}

/** Only what does not begin like the name: initials and cut names need no list. */
const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'bill william, billy william, bob robert, bobby robert, dick richard, rick richard, jack john, jim james, jimmy james, ted edward, ' +
    'ned edward, tony anthony, tony antonio, hank henry, harry henry, chuck charles, larry lawrence, liz elizabeth, beth elizabeth, ' +
    'betty elizabeth, peggy margaret, meg margaret, molly mary, polly mary, kate catherine, kathy catherine, sandy alexander, ' +
    'pepe jose, paco francisco, pancho francisco, nacho ignacio, quique enrique, chema jose, lupe guadalupe, beto alberto, beto roberto, ' +
    'hans johannes, fritz friedrich, heinz heinrich, sepp josef, gianni giovanni, beppe giuseppe, ze jose'
  )
    .split(', ')
    .map((pair) => pair.split(' '))
    .reduce(
      (names, [short = '', long = '']) => names.set(short, [...(names.get(short) ?? []), long]),
      new Map<string, string[]>(),
    ),
);
