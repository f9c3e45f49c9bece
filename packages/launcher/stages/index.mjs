import { e2e } from './e2e.mjs';
import { install } from './install.mjs';
import { start } from './start.mjs';
import { style } from './style.mjs';
import { tool } from './tool.mjs';
import { unit } from './unit.mjs';

const configCheck = (...files) =>
  ['backstage-cli', 'config:check', '--strict'].concat(
    files.flatMap(file => ['--config', file]),
  );

/** Everything that `npm test` checks, in this order: what fails fastest comes first. */
export const stages = [
  style,
  tool('prettier', ['prettier', '--check', '.']),
  tool('lint', ['backstage-cli', 'repo', 'lint', '--max-warnings', '0']),
  tool('tsc', ['tsc']),
  tool(
    'config',
    configCheck('app-config.yaml'),
    configCheck('app-config.yaml', 'app-config.sample.yaml'),
    configCheck('app-config.yaml', 'app-config.dev.yaml'),
    // Without `--lax` it would need the address of a database, which is a secret.
    configCheck(
      'app-config.yaml',
      'app-config.sample.yaml',
      'app-config.postgres.yaml',
    ).concat('--lax'),
  ),
  unit,
  start,
  e2e,
  install,
];
