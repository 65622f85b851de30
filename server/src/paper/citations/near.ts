/** One letter too many, too few or wrong in a name of five letters or more. */
export function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (text: string, from: number) => text.slice(from);
  if (a.length === b.length)
    return (
      rest(a, i + 1) === rest(b, i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
    );
  return a.length > b.length ? rest(a, i + 1) === rest(b, i) : rest(a, i) === rest(b, i + 1);
}

/** What two names that are near have nearly the same: their first letter and their length. */
export function shapeOf(name: string): string {
  return `${name[0]}${name.length}`;
}

/** The shapes that a name near this one can have. */
export function nearShapes(name: string): readonly string[] {
  if (name.length < SHORTEST) return [];
  return [-1, 0, 1].map((more) => `${name[0]}${name.length + more}`);
}

const SHORTEST = 5;
