// Bundles the language server, the command line and the VS Code client into dist/, those for a browser into dist/web/.
//   node esbuild.mjs [--watch]
import { context } from 'esbuild';

const shared = { bundle: true, minify: true, sourcemap: true, legalComments: 'none', logLevel: 'warning' };
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };
const web = { ...shared, platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };

const builds = [
  { ...node, entryPoints: { server: 'server/src/lsp/main.ts' }, outdir: 'dist' },
  { ...node, entryPoints: { cli: 'server/src/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: { client: 'client/src/extension.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...web, format: 'iife', entryPoints: { server: 'server/src/lsp/browser-main.ts' }, outdir: 'dist/web' },
  {
    ...web,
    format: 'cjs',
    entryPoints: { client: 'client/src/extension-browser.ts' },
    outdir: 'dist/web',
    external: ['vscode'],
  },
];

const contexts = await Promise.all(builds.map((options) => context(options)));
if (process.argv.includes('--watch')) {
  await Promise.all(contexts.map((built) => built.watch()));
} else {
  await Promise.all(contexts.map((built) => built.rebuild()));
  await Promise.all(contexts.map((built) => built.dispose()));
}
