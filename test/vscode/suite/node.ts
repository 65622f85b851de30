import Mocha from 'mocha';
import { finish, markLines } from './support/reporting';

/** Entry for a Node extension host: desktop VS Code, or the VS Code server. */
export function run(): Promise<void> {
  markLines(Mocha);
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 60_000, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis as never, '', mocha);
  require('./both');
  require('./disk');
  require('./folders');
  require('./restart');
  return finish(mocha.run());
}
