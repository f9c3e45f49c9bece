import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withPostgres } from '../lib/postgres.mjs';
import { reportsDir, root } from '../lib/places.mjs';
import { run } from '../lib/command.mjs';
import { countJest, countTap, orFailed } from '../lib/testReports.mjs';
import { total } from '../lib/tally.mjs';

async function launcherTests({ toolchain, log }) {
  const { code, output } = await run(
    toolchain.node,
    ['--test', '--test-reporter=tap', 'packages/launcher/**/*.test.mjs'],
    { cwd: root, env: toolchain.env, log, append: true },
  );
  return orFailed(countTap(output), code);
}

/** All packages on SQLite and, where their tests name it, on the PostgreSQL started here. */
async function packageTests({ toolchain, log }) {
  const report = path.join(reportsDir, 'jest.json');
  mkdirSync(reportsDir, { recursive: true });
  rmSync(report, { force: true });
  const { code } = await withPostgres(connection =>
    toolchain.yarn(
      ['backstage-cli', 'repo', 'test', '--ci', '--json'].concat(
        '--silent=passed-only',
        `--outputFile=${report}`,
      ),
      {
        log,
        env: {
          ...toolchain.env,
          CI: 'true',
          BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: connection,
          MARTECH_REQUIRE_POSTGRES: '1',
        },
      },
    ),
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  return orFailed(countJest(JSON.parse(readFileSync(report, 'utf8'))), code);
}

export const unit = {
  name: 'unit',
  async run(context) {
    const packages = await packageTests(context);
    return total([packages, await launcherTests(context)]);
  },
};
