import * as path from 'node:path';
import { build } from 'esbuild';
import { harness, root } from './paths.mjs';

/** Bundles the suite for both extension hosts, into `dist/test/`. */
export async function buildSuite() {
  const shared = { bundle: true, sourcemap: 'inline', logLevel: 'warning', target: 'es2022', format: 'cjs' };
  const suite = (name) => path.join(harness, 'suite', name);
  const outdir = (name) => path.join(root, 'dist/test', name);
  await build({
    ...shared,
    platform: 'node',
    external: ['vscode', 'mocha'],
    entryPoints: { index: suite('node.ts') },
    outdir: outdir('node'),
  });
  await build({
    ...shared,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"test"' },
    external: ['vscode'],
    entryPoints: { index: suite('web.ts') },
    outdir: outdir('web'),
  });
}
