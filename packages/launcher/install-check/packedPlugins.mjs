import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { tail } from '../lib/command.mjs';
import { root } from '../lib/places.mjs';
import { workspaces } from '../lib/workspaces.mjs';

async function must(yarn, args, options) {
  const { code, output } = await yarn(args, options);
  if (code !== 0)
    throw new Error(`yarn ${args.join(' ')} failed:\n${tail(output)}`);
}

/**
 * Packs every plugin as `yarn npm publish` would, into `folder`. The answer maps package names to
 * the archives.
 */
export async function packedPlugins({ yarn }, folder, log) {
  mkdirSync(folder, { recursive: true });
  // For the declarations; whether all types fit is what the stage `tsc` is for.
  await yarn(['tsc'], { log, append: true });
  const archives = new Map();
  for (const { dir, manifest } of workspaces(root)) {
    if (manifest.private) continue;
    const archive = path.join(folder, `${path.basename(dir)}.tgz`);
    const options = { cwd: path.join(root, dir), log, append: true };
    await must(yarn, ['build'], options);
    await must(yarn, ['pack', '--out', archive], options);
    archives.set(manifest.name, archive);
  }
  return archives;
}
