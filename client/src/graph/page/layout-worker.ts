import iterate from 'graphology-layout-forceatlas2/iterate';
import { type LayoutMatrices, layoutPhases } from '../layout';

// The worker that lays the graph out: it takes the matrices, and tells where the nodes are ten times a second.

/** What the worker tells. */
export interface LayoutNews {
  readonly nodeMatrix: Float32Array;
  readonly isSettled: boolean;
}

addEventListener('message', ({ data }: MessageEvent<LayoutMatrices>) => {
  const { ids, nodeMatrix, linkMatrix } = data;
  const tell = (isSettled: boolean): void => postMessage({ nodeMatrix, isSettled } satisfies LayoutNews);
  let told = performance.now();
  for (const { settings, steps } of layoutPhases(ids.length)) {
    for (let step = 0; step < steps; step++) {
      iterate(settings, nodeMatrix, linkMatrix);
      if (performance.now() - told < BETWEEN_NEWS) continue;
      tell(false);
      told = performance.now();
    }
  }
  tell(true);
});

/** Milliseconds. */
const BETWEEN_NEWS = 100;
