import type { Library } from '../library/library';
import type { Work } from '../paper/paper';
import { displayPath } from './gather';
import { extent } from './paper-json';

/** The works of all papers, each with the papers that give it and the citations that mean it. */
export function worksJson(library: Library): readonly object[] {
  const works = new Map<string, { id: string; csl: Work['csl']; papers: string[]; citations: object[] }>();
  for (const paper of library.papers.values()) {
    const path = displayPath(paper.uri);
    for (const { id, csl } of paper.works) {
      const work = works.get(id) ?? { id, csl, papers: [], citations: [] };
      if (!work.papers.includes(path)) work.papers.push(path);
      works.set(id, work);
    }
    for (const { resolution, place } of paper.citations) {
      if (resolution.state !== 'resolved') continue;
      works.get(paper.works[resolution.work]!.id)!.citations.push({ path, ...extent(place) });
    }
  }
  return [...works.values()];
}
