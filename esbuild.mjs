// Bundles bundles/ into dist/ (client, server and command line, for Node and for browsers), and the page of the graph into
// dist/graph/.
//   node esbuild.mjs [--watch]
import { context } from 'esbuild';
import { workerCode } from './scripts/worker-code.mjs';

const shared = { minify: true, sourcemap: true, format: 'cjs', legalComments: 'none', logLevel: 'warning' };
const bundle = {
  ...shared,
  bundle: true,
  external: ['vscode'],
  alias: {
    // markdown-it decodes entities and never encodes them, and few papers have any.
    entities: './bundles/entities.ts',
    'node-fetch': './bundles/no-network.ts',
    'sync-fetch': './bundles/no-network.ts',
    yaml: './node_modules/yaml/browser/index.js', // runs on Node as well
  },
};
// One file for Node and for browsers: a package that has a half for each gives both, and each is loaded on its own host.
const everywhere = {
  platform: 'node',
  conditions: ['node', 'browser'],
  mainFields: ['module', 'main'],
  target: 'es2022',
  outdir: 'dist',
  define: { global: 'globalThis' },
  // A web worker, unlike an extension host, has no `module`.
  banner: { js: 'var module = typeof module === "object" ? module : {};' },
};
// A file of its own, for all the others.
const citations = {
  name: 'citations',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/citation-js-plugins$/ }, () => ({ path: './citations.js', external: true })),
};
// In a worker a file's names are everybody's: it keeps them to itself.
const apart = { banner: { js: '(() => {' }, footer: { js: '})();' } };
// The page that shows the citation graph, with its style.
const page = { platform: 'browser', target: 'es2022', format: 'iife', outdir: 'dist/graph', plugins: [workerCode] };

const builds = [
  { ...bundle, ...everywhere, plugins: [citations], entryPoints: ['bundles/ibid.ts'] },
  { ...bundle, ...everywhere, plugins: [citations], entryPoints: ['bundles/extension.ts'] },
  { ...bundle, ...everywhere, ...apart, entryPoints: ['bundles/citations.ts'] },
  { ...shared, outdir: 'dist', entryPoints: ['client', 'server', 'cli'].map((name) => `bundles/${name}.ts`) }, // a line each
  { ...bundle, ...page, entryPoints: { graph: 'client/src/graph/page/main.ts' } },
];

const contexts = await Promise.all(builds.map((options) => context(options)));
if (process.argv.includes('--watch')) {
  await Promise.all(contexts.map((built) => built.watch()));
} else {
  await Promise.all(contexts.map((built) => built.rebuild()));
  await Promise.all(contexts.map((built) => built.dispose()));
}
