import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

describe('dist/server.js', () => {
  it('talks over stdio and ends when it is told to', async () => {
    const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const exited = once(child, 'exit');
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const capabilities = {};
    const { serverInfo } = await connection.sendRequest<{ serverInfo: { name: string; version: string } }>(
      'initialize',
      {
        processId: process.pid,
        rootUri: null,
        capabilities,
      },
    );
    assert.equal(serverInfo.name, 'ibid');
    assert.match(serverInfo.version, /^\d+\.\d+\.\d+$/);
    await connection.sendNotification('initialized', {});
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual(await exited, [0, null]);
    connection.dispose();
  });

  it('says how it wants to be started', () => {
    const { status, stderr } = spawnSync(process.execPath, ['dist/server.js'], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /--stdio, --node-ipc or --socket=PORT/);
  });
});
