import type { CslDate, CslItem, CslName } from '../csl';

/** A plain readable reference: "Quist, Peter. 1996. “In Search of Cargo.” In Trade and Its Keepers. La Jolla: …". */
export function formatReference(csl: CslItem): string {
  const { title, 'container-title': container } = csl;
  const editors = csl.editor && names(csl.editor) + (csl.editor.length > 1 ? ', eds.' : ', ed.');
  const held =
    container && [csl.type === 'chapter' ? `In ${container}` : container, numbers(csl)].filter(Boolean).join(' ');
  const sentences = [
    csl.author ? names(csl.author) : editors,
    date(csl.issued),
    title && (container ? `“${title}${/[?!]$/.test(title) ? '' : '.'}”` : title),
    held,
    csl.author && editors && `Edited by ${names(csl.editor!)}`,
    csl.edition && `${csl.edition} edition`,
    csl['collection-title'],
    [csl['publisher-place'], csl.publisher].filter(Boolean).join(': '),
    csl.page && `${/[-,]/.test(csl.page) ? 'pp.' : 'p.'} ${csl.page}`,
    csl.DOI ? `https://doi.org/${csl.DOI}` : csl.URL,
  ];
  return sentences
    .filter((sentence): sentence is string => Boolean(sentence))
    .map(closed)
    .join(' ');
}

function names(people: readonly CslName[]): string {
  const all = people.map(({ literal, family, given, suffix, 'non-dropping-particle': particle }) => {
    return literal ?? [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ');
  });
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join('; ')} and ${all.at(-1)}`;
}

function date(issued: CslDate | undefined): string | undefined {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined || month === undefined) return issued?.literal ?? year?.toString();
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function numbers({ volume, issue }: CslItem): string {
  return volume ? volume + (issue ? `(${issue})` : '') : issue ? `no. ${issue}` : '';
}

function closed(sentence: string): string {
  return /[.?!]”?$|^https?:/.test(sentence) ? sentence : `${sentence}.`;
}
