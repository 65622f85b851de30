import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';
import { papersCiting } from './cited-works';
import type { Row } from './rows';
import { timed } from './stopwatch';

/** 1,000 papers with 40,000 works in their bibliographies: reading them, linking the works, and typing in one of them. */
export function linkingRows(): readonly Row[] {
  const texts = papersCiting(1000, 40);
  const papers: ReturnType<typeof readPaper>[] = [];
  const reading = timed(() => {
    for (const [i, text] of texts.entries()) papers.push(readPaper(`file:///${i}.md`, text));
  });
  const library = new Library();
  for (const paper of papers) library.put(paper);
  const given = papers.reduce((sum, { works }) => sum + works.length, 0);
  let works = 0;
  const linking = timed(() => {
    for (const _ of library.works()) works++;
  });
  const pairs = library.pairsCompared;
  const edited = readPaper('file:///7.md', texts[7]!.replace(/\. \d{4}\. \*/, '. 1888. *'));
  const edit = timed(() => {
    library.put(edited);
    library.workOf(edited.uri, 0);
  });
  return [
    { name: 'works in 1,000 papers, as they are given', unit: 'works', figure: given },
    { name: 'works in 1,000 papers, as they are linked', unit: 'works', figure: works },
    { name: 'reading these papers', unit: 's', figure: reading.cpu / 1000, wall: reading.wall / 1000 },
    {
      name: 'linking these works',
      unit: 's',
      aim: reading.cpu / 1000,
      figure: linking.cpu / 1000,
      wall: linking.wall / 1000,
    },
    { name: 'linking, pairs compared for each work', unit: 'pairs', figure: pairs / given },
    { name: 'linking after an edit of one work', unit: 'ms', aim: 5, figure: edit.cpu, wall: edit.wall },
  ];
}
