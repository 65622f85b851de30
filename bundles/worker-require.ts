/**
 * Gives a worker what it has instead of Node's `require`, for files beside its own: `./citations.js`. Of the place of its
 * own file a worker of VS Code is told nothing but by its name.
 */
export function provideRequire(): void {
  const folder = /\S+\/(?=\S*$)/.exec(self.name)?.[0] ?? ''; // "WorkerExtensionHost -> ibid-k3f9 https://…/dist/ibid.js"
  self.require = (file) => {
    self.module = { exports: undefined };
    self.importScripts(folder + file.replace(/^\.\//, ''));
    return self.module.exports;
  };
}

declare const self: {
  readonly name: string;
  readonly importScripts: (script: string) => void;
  module: { exports: unknown };
  require: (file: string) => unknown;
};
