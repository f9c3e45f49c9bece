import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { installedChromium } from './chromium.mjs';

describe('installedChromium', () => {
  it('finds one on PATH that can be run', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'martech-path-'));
    const file = path.join(folder, 'chromium');
    const env = { PATH: ['nowhere', folder].join(path.delimiter) };
    writeFileSync(file, '');
    assert.notEqual(installedChromium(env), file);
    chmodSync(file, 0o755);
    assert.equal(installedChromium(env), file);
    rmSync(folder, { recursive: true });
  });
});
