import path from 'node:path';
import { tail } from './command.mjs';
import { explain } from './explain.mjs';
import { fingerprint, unlessStamped } from './fingerprint.mjs';
import { inRoot, logsDir, root } from './places.mjs';
import { Problem } from './problem.mjs';
import { step } from './step.mjs';
import { workspaces } from './workspaces.mjs';
import { yarnNetwork } from './yarnNetwork.mjs';

/** Installs what yarn.lock says, unless that is what is already installed. */
export async function installDependencies({ yarn, env }) {
  const manifests = workspaces(root).map(({ dir }) => `${dir}/package.json`);
  const places = ['package.json', 'yarn.lock', '.yarnrc.yml', ...manifests];
  // The stamp lies in node_modules, so deleting that folder also forgets it.
  const stamp = inRoot('node_modules', '.martech-installed');
  await unlessStamped(stamp, fingerprint(root, places), () =>
    step('Installing packages (about 2 minutes the first time)', async () => {
      const log = path.join(logsDir, 'install.log');
      const { code, output } = await yarn(['install', '--immutable'], {
        env: { ...env, ...(await yarnNetwork()) },
        log,
      });
      if (code !== 0)
        throw new Problem(
          explain(output) ??
            `Yarn could not install the packages:\n${tail(output)}`,
        );
    }),
  );
}
