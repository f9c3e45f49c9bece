import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { reportsDir } from './places.mjs';
import { countPlaywright, orFailed } from './testReports.mjs';

/** Runs one set of browser tests of packages/e2e against the portal at `url`. */
export async function browse({ toolchain, log, url, set, append, env }) {
  const report = path.join(reportsDir, `${set}.json`);
  mkdirSync(reportsDir, { recursive: true });
  rmSync(report, { force: true });
  const { code } = await toolchain.yarn(
    ['workspace', 'e2e', 'e2e', '--project', set],
    {
      log,
      append,
      env: {
        ...toolchain.env,
        CI: 'true',
        ...env,
        PORTAL_URL: url,
        CHROMIUM_PATH: await findChromium(toolchain),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  return orFailed(
    countPlaywright(JSON.parse(readFileSync(report, 'utf8'))),
    code,
  );
}
