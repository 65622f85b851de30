import { layoutMatrices, type Positions, positionsIn } from '../layout';
import type { GraphModel } from '../model';
import type { LayoutNews } from './layout-worker';
import layoutCode from './layout-worker?code';

/**
 * Lays the graph out in a worker, so that nothing waits for it. Who wants little motion sees the end alone.
 *
 * @param onMoved where the nodes are meanwhile, at most once a frame; at the end once more, with `isSettled`
 * @returns ends it before that
 */
export function settle(model: GraphModel, onMoved: (positions: Positions, isSettled: boolean) => void): () => void {
  const matrices = layoutMatrices(model);
  const source = URL.createObjectURL(new Blob([layoutCode], { type: 'text/javascript' }));
  const worker = new Worker(source);
  let latest: LayoutNews | undefined;
  let frame = 0;
  const end = (): void => {
    worker.terminate();
    URL.revokeObjectURL(source);
    cancelAnimationFrame(frame);
  };
  const showLatest = (): void => {
    const { nodeMatrix, isSettled } = latest!;
    latest = undefined;
    if (isSettled) end();
    onMoved(positionsIn(matrices.ids, nodeMatrix), isSettled);
  };
  worker.onmessage = ({ data }: MessageEvent<LayoutNews>) => {
    if (IS_CALM && !data.isSettled) return;
    if (!latest) frame = requestAnimationFrame(showLatest);
    latest = data; // a window that draws slowly skips what has been overtaken
  };
  worker.postMessage(matrices);
  return end;
}

const IS_CALM = matchMedia('(prefers-reduced-motion: reduce)').matches;
