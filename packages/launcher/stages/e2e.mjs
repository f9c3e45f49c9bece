import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browse } from '../lib/browse.mjs';
import { buildFrontend } from '../lib/frontend.mjs';
import { logsDir } from '../lib/places.mjs';
import { freePort } from '../lib/port.mjs';
import { startPortal } from '../lib/portal.mjs';
import { sampleToken } from '../lib/sampleToken.mjs';
import { bringToLife } from '../sample/bringToLife.mjs';

/** The browser journeys, against one portal as people first see it: with its past. */
export const e2e = {
  name: 'e2e',
  async run({ toolchain, log }) {
    await buildFrontend(toolchain);
    const dataDir = mkdtempSync(path.join(tmpdir(), 'martech-e2e-'));
    const portal = startPortal({
      toolchain,
      port: await freePort(),
      dataDir,
      log: path.join(logsDir, 'e2e-portal.log'),
    });
    try {
      await portal.ready();
      await bringToLife(portal.url, {
        factsToken: sampleToken(dataDir),
        say: () => {},
      });
      return await browse({ toolchain, log, url: portal.url, set: 'journeys' });
    } finally {
      await portal.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
