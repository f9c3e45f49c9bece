import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { run } from '../lib/command.mjs';
import { reportsDir, root } from '../lib/places.mjs';
import { withPostgres } from '../lib/postgres.mjs';
import { total } from '../lib/tally.mjs';
import { countJest, countTap, orFailed } from '../lib/testReports.mjs';

const report = path.join(reportsDir, 'jest.json');

async function launcherTests({ toolchain, log }) {
  const { code, output } = await run(
    toolchain.node,
    ['--test', '--test-reporter=tap', 'packages/launcher/**/*.test.mjs'],
    { cwd: root, env: toolchain.env, log, append: true },
  );
  return orFailed(countTap(output), code);
}

function jest({ toolchain, log }, connection) {
  // A loaded machine is slow, not wrong: the limit is for tests that hang.
  const options = ['--silent=passed-only', '--testTimeout=30000'];
  const env = {
    ...toolchain.env,
    CI: 'true',
    BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: connection,
    MARTECH_REQUIRE_POSTGRES: '1',
  };
  return toolchain.yarn(
    [
      'backstage-cli',
      'repo',
      'test',
      '--ci',
      '--json',
      `--outputFile=${report}`,
      ...options,
    ],
    { log, env },
  );
}

/** TestDatabases leaves a database out without a word when it cannot use it: the server knows better. */
function postgresWasUsed(databases, log) {
  appendFileSync(log, `Databases created in PostgreSQL: ${databases}\n`);
  return databases > 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** All packages on SQLite and, where their tests name it, on the PostgreSQL started here. */
async function packageTests(context) {
  mkdirSync(reportsDir, { recursive: true });
  rmSync(report, { force: true });
  return withPostgres(async (connection, created) => {
    const { code } = await jest(context, connection);
    const results = existsSync(report)
      ? countJest(JSON.parse(readFileSync(report, 'utf8')))
      : { passed: 0, failed: 1 };
    return total([
      orFailed(results, code),
      postgresWasUsed(created(), context.log),
    ]);
  });
}

export const unit = {
  name: 'unit',
  async run(context) {
    const packages = await packageTests(context);
    return total([packages, await launcherTests(context)]);
  },
};
