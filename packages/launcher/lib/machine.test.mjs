import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { assertDataFolder } from './dataFolder.mjs';
import { assertSpace } from './disk.mjs';
import { assertPortFree, freePort, wantedPort } from './port.mjs';
import { isSupported } from './supportedNode.mjs';

describe('what the machine offers', () => {
  for (const [version, supported] of [
    ['v20.20.2', false],
    ['22.1.0', true],
    ['v23.0.0', false],
    ['v24.21.0', true],
    ['', false],
  ])
    it(`Node ${version || 'that does not run'}`, () =>
      assert.equal(isSupported(version), supported));

  for (const [PORT, port] of [
    [undefined, 7007],
    ['8080', 8080],
  ])
    it(`PORT=${PORT}`, () => assert.equal(wantedPort({ PORT }), port));

  for (const PORT of ['web', '0', '70000', '80.5'])
    it(`refuses PORT=${PORT}`, () =>
      assert.throws(() => wantedPort({ PORT }), /from 1 to 65535/));

  it('refuses a port in use, and takes it when it is free again', async () => {
    const port = await freePort();
    const server = net.createServer().listen(port, '127.0.0.1');
    await assert.rejects(assertPortFree(port), /is in use/);
    await new Promise(resolve => server.close(resolve));
    await assertPortFree(port);
  });

  it('refuses a disk without space', () =>
    assert.throws(
      () => assertSpace(tmpdir(), 1e9, 'a run needs'),
      /GB are free/,
    ));

  it('refuses a data folder with a damaged database', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'martech-data-'));
    await assertDataFolder(folder, process.execPath);
    writeFileSync(path.join(folder, 'a.sqlite'), 'this is no database');
    await assert.rejects(
      assertDataFolder(folder, process.execPath),
      /a\.sqlite is damaged/,
    );
    await assert.rejects(
      assertDataFolder(path.join(folder, 'a.sqlite'), process.execPath),
      /is not a folder/,
    );
    rmSync(folder, { recursive: true });
  });
});
