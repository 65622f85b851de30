import { execFileSync } from 'node:child_process';
import { equal, eventually, includes, isTrue } from './support/assert';
import { edit, hoverAt, open, remove, write } from './support/editor';

describe('a server that dies', () => {
  const name = 'restart.md';

  after(() => remove(name));

  it('is started again, and no text is lost', async function () {
    if (process.platform === 'win32') this.skip();
    const document = await open(await write(name, 'The Joint Harbor Office (JHO) counts crates. The JHO is small.\n'));
    await eventually(async () => includes(await hoverAt(document, 'The JH<|>O is'), 'Joint Harbor Office'));
    await edit(document, (all) =>
      all.insert(document.uri, document.positionAt(0), 'The Joint Lock Board (JLB) rests. '),
    );
    const first = serverProcess();
    process.kill(first, 'SIGKILL');
    await eventually(() => isTrue(serverProcess() !== first, 'it has not been started again'));
    await eventually(async () =>
      includes(await hoverAt(document, 'The Joint Lock Board (JL<|>B)'), 'Joint Lock Board'),
    );
    equal(document.getText().startsWith('The Joint Lock Board (JLB) rests. The Joint'), true);
    await document.save();
  });
});

/** The process of the language server that this extension host has started. */
function serverProcess(): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const found = processes
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)) // "  4711  4700 node /x/dist/server.js --node-ipc"
    .find((match) => match && Number(match[2]) === process.pid && match[3]!.includes('server.js'));
  if (!found) throw new Error('no server is running');
  return Number(found[1]);
}
