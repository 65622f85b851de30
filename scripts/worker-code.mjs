import * as path from 'node:path';
import { build } from 'esbuild';

/**
 * Lets a page start a worker from a string: `import code from './layout-worker?code'` gives the bundle of that file. A
 * webview may start workers from blobs alone.
 */
export const workerCode = {
  name: 'worker-code',
  setup({ onResolve, onLoad, initialOptions: { platform, target, minify } }) {
    onResolve({ filter: /\?code$/ }, ({ path: asked, resolveDir }) => ({
      path: path.join(resolveDir, asked.replace('?code', '.ts')),
      namespace: 'worker-code',
    }));
    onLoad({ filter: /.*/, namespace: 'worker-code' }, async ({ path: file }) => {
      const options = { platform, target, minify, bundle: true, write: false, format: 'iife', metafile: true };
      const { outputFiles, metafile } = await build({ ...options, entryPoints: [file] });
      return {
        contents: outputFiles[0].text,
        loader: 'text',
        watchFiles: Object.keys(metafile.inputs).map((input) => path.resolve(input)),
      };
    });
  },
};
