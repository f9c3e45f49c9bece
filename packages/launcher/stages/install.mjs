import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { documentedSteps, stepsFor } from '../install-check/documented.mjs';
import { checkFlavour } from '../install-check/flavour.mjs';
import { packedPlugins } from '../install-check/packedPlugins.mjs';
import { registryGaps } from '../install-check/registryGaps.mjs';
import { checklist, unlessAbandoned } from '../lib/checklist.mjs';
import { inRoot } from '../lib/places.mjs';

const FLAVOURS = ['new', 'legacy'];

async function everyFlavour(context, list, folder) {
  const page = readFileSync(inRoot('docs/install.md'), 'utf8');
  const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const archives = await list.needs('our plugins are packed', () =>
    packedPlugins(context.toolchain, path.join(folder, 'packed'), context.log),
  );
  for (const flavour of FLAVOURS)
    await checkFlavour(context, list, {
      flavour,
      folder: path.join(folder, flavour),
      steps: stepsFor(documentedSteps(page), flavour),
      gaps: registryGaps(manifest),
      archives,
    }).catch(unlessAbandoned);
}

/** Two apps are some hundred thousand files: nobody waits for that. */
function removeLater(folder) {
  const options = { detached: true, stdio: 'ignore' };
  spawn('rm', ['-rf', folder], options).unref();
}

/** Our plugins as they would be published, in newly created apps, exactly as docs/install.md says. */
export const install = {
  name: 'install',
  async run(context) {
    const list = checklist(context.log);
    const folder = mkdtempSync(path.join(tmpdir(), 'martech-install-'));
    try {
      await everyFlavour(context, list, folder).catch(unlessAbandoned);
    } finally {
      if (!process.env.MARTECH_KEEP_INSTALL_CHECK) removeLater(folder);
    }
    return list.done();
  },
};
