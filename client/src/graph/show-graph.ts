import type { Command } from '../commands/command';

/** Opens the citation graph. */
export const showGraph: Command = {
  id: 'ibid.showGraph',
  run: ({ graph }) => graph.show(),
};
