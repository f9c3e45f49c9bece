import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { tail } from './command.mjs';
import { explain } from './explain.mjs';
import { fingerprint, unlessStamped } from './fingerprint.mjs';
import { inRoot, logsDir, root } from './places.mjs';
import { Problem } from './problem.mjs';
import { step } from './step.mjs';
import { withDependencies, workspaces } from './workspaces.mjs';

/** Builds the web app, unless it was built from exactly these sources. */
export async function buildFrontend({ yarn }) {
  const sources = [...withDependencies(workspaces(root), 'app')];
  const places = ['yarn.lock', 'tsconfig.json', 'app-config.yaml', ...sources];
  const built = inRoot('packages/app/dist/index.html');
  const stamp = inRoot('packages/app/dist/.martech-built');
  if (!existsSync(built)) rmSync(stamp, { force: true });
  await unlessStamped(stamp, fingerprint(root, places), () =>
    step('Building the web app (about 1 minute)', async () => {
      const log = path.join(logsDir, 'build.log');
      const { code, output } = await yarn(['workspace', 'app', 'build'], {
        log,
      });
      if (code !== 0)
        throw new Problem(
          explain(output) ?? `The web app could not be built:\n${tail(output)}`,
        );
    }),
  );
}
