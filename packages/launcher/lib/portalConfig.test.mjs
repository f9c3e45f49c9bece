import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { portalConfig } from './portalConfig.mjs';

const filesFor = (root, env) =>
  portalConfig({ root, port: 7117, dataDir: '/data', env })
    .args.filter(arg => arg !== '--config')
    .map(file => path.basename(file, '.yaml'))
    .join(' ');

describe('portalConfig', () => {
  it('puts every address on the port', () => {
    const { url, env } = portalConfig({ root: '.', port: 7117, env: {} });
    assert.equal(url, 'http://localhost:7117');
    assert.equal(env.APP_CONFIG_app_baseUrl, url);
    assert.equal(env.APP_CONFIG_backend_baseUrl, url);
    assert.equal(env.APP_CONFIG_backend_listen_port, '7117');
  });

  it('adds PostgreSQL when its address is given', () =>
    assert.equal(
      filesFor('nowhere', { MARTECH_DATABASE_URL: 'postgresql://a' }),
      'app-config app-config.sample app-config.postgres',
    ));

  it('ends with what a person changes for themselves', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'martech-config-'));
    assert.equal(filesFor(root, {}), 'app-config app-config.sample');
    writeFileSync(path.join(root, 'app-config.local.yaml'), '');
    assert.equal(
      filesFor(root, {}),
      'app-config app-config.sample app-config.local',
    );
    rmSync(root, { recursive: true });
  });
});
