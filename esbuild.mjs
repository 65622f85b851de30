// Bundles bundles/ into dist/ for Node (client, server, command line) and into dist/web/ for a browser (client, server),
// and the page with the citation graph into dist/graph/.
//   node esbuild.mjs [--watch]
import { context } from 'esbuild';
import { workerCode } from './scripts/worker-code.mjs';

const shared = { minify: true, sourcemap: true, format: 'cjs', legalComments: 'none', logLevel: 'warning' };
const bundle = {
  ...shared,
  bundle: true,
  external: ['vscode'],
  alias: {
    // markdown-it decodes entities and never encodes them: the other half of the package is tables that nobody reads.
    entities: 'entities/lib/decode.js',
    'node-fetch': './bundles/no-network.ts',
    'sync-fetch': './bundles/no-network.ts',
  },
};
const node = { platform: 'node', target: 'node20', outdir: 'dist' };
const web = {
  platform: 'browser',
  target: 'es2022',
  outdir: 'dist/web',
  define: { global: 'globalThis' },
  // A worker, unlike an extension host, has no `module`.
  banner: { js: 'var module = typeof module === "object" ? module : {};' },
};
// The page that shows the citation graph, with its style.
const page = { platform: 'browser', target: 'es2022', format: 'iife', outdir: 'dist/graph', plugins: [workerCode] };

const builds = [
  { ...bundle, ...node, entryPoints: ['bundles/ibid.ts'] },
  { ...shared, ...node, entryPoints: ['bundles/server.ts', 'bundles/cli.ts'] }, // a line each, which asks for its part
  { ...bundle, ...web, entryPoints: { ibid: 'bundles/ibid-browser.ts' } },
  { ...bundle, ...page, entryPoints: { graph: 'client/src/graph/page/main.ts' } },
];

const contexts = await Promise.all(builds.map((options) => context(options)));
if (process.argv.includes('--watch')) {
  await Promise.all(contexts.map((built) => built.watch()));
} else {
  await Promise.all(contexts.map((built) => built.rebuild()));
  await Promise.all(contexts.map((built) => built.dispose()));
}
