import type { CslItem } from '../../recognize/csl';
export function familyNames(csl: CslItem): readonly string[] {
  return (csl.author ?? csl.editor ?? []).map(
    (n) => n.literal ?? [n['non-dropping-particle'], n.family].filter(Boolean).join(' '),
  );
}
export function yearOf(csl: CslItem): string | undefined {
  const y = csl.issued?.['date-parts']?.[0]?.[0];
  return y !== undefined ? String(y) : csl.issued?.literal;
}
