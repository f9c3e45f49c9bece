import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fingerprint, unlessStamped } from './fingerprint.mjs';

const base = mkdtempSync(path.join(tmpdir(), 'martech-fingerprint-'));
const write = (name, text) => {
  mkdirSync(path.dirname(path.join(base, name)), { recursive: true });
  writeFileSync(path.join(base, name), text);
};
const now = () => fingerprint(base, ['src', 'missing']);

after(() => rmSync(base, { recursive: true }));

describe('fingerprint', () => {
  write('src/a.ts', 'one');
  const first = now();

  const changes = [
    ['stays when nothing changed', () => {}, true],
    [
      'stays when a build result changed',
      () => write('src/dist/a.js', 'x'),
      true,
    ],
    [
      'stays when packages changed',
      () => write('src/node_modules/a', 'x'),
      true,
    ],
    ['changes with a new file', () => write('src/b.ts', ''), false],
    ['changes with a content', () => write('src/a.ts', 'two'), false],
  ];
  for (const [name, change, same] of changes)
    it(name, () => {
      change();
      assert.equal(now() === first, same);
    });
});

describe('unlessStamped', () => {
  it('works once for a fingerprint, and not at all for a failure', async () => {
    const stamp = path.join(base, 'stamps/build');
    let runs = 0;
    const work = async () => {
      runs += 1;
      if (runs === 1) throw new Error('broken');
    };
    await assert.rejects(unlessStamped(stamp, 'a', work), /broken/);
    assert.equal(await unlessStamped(stamp, 'a', work), true);
    assert.equal(await unlessStamped(stamp, 'a', work), false);
    assert.equal(await unlessStamped(stamp, 'b', work), true);
    assert.equal(runs, 3);
  });
});
