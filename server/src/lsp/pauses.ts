import type { CancellationToken } from 'vscode-languageserver';
import { giveWay } from '../host/give-way';
import { throwIfCancelled } from './guard';

/** The items, with a pause every few milliseconds in which other messages are heard; ends by an error where the request is cancelled. */
export async function* withPauses<Item>(items: Iterable<Item>, token: CancellationToken): AsyncIterable<Item> {
  let started = performance.now();
  for (const item of items) {
    if (performance.now() - started > LONGEST_RUN) {
      await giveWay();
      throwIfCancelled(token);
      started = performance.now();
    }
    yield item;
  }
}

const LONGEST_RUN = 10;
