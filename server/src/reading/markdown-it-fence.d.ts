// The types of markdown-it leave out the functions of its single rules.
declare module 'markdown-it/lib/rules_block/fence.mjs' {
  import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';

  export default function fence(state: StateBlock, start: number, end: number, silent: boolean): boolean;
}
