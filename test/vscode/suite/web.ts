import 'mocha/mocha';
import { finish, markLines } from './support/reporting';

/** What mocha's browser build leaves in the global scope. */
declare const Mocha: Parameters<typeof markLines>[0];
declare const mocha: { setup(options: object): void; run(): Parameters<typeof finish>[0] };

/** Entry for the web extension host: a web worker, without a file system and without processes. */
export function run(): Promise<void> {
  markLines(Mocha);
  mocha.setup({ ui: 'bdd', color: false, timeout: 60_000, reporter: 'spec' });
  require('./both');
  return finish(mocha.run());
}
