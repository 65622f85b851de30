// What has no types of its own.

/** A file's bundle, as a string: scripts/worker-code.mjs. */
declare module '*?code' {
  const code: string;
  export default code;
}

declare module 'graphology-layout-forceatlas2/iterate' {
  /** Moves the nodes one step; the matrices are those of `layoutMatrices`. */
  const iterate: (
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    links: Float32Array,
  ) => void;
  export default iterate;
}
