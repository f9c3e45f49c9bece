import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, tail } from '../lib/command.mjs';
import { fetchPackage } from '../lib/npm.mjs';
import { cacheDir } from '../lib/places.mjs';
import { yarnNetwork } from '../lib/yarnNetwork.mjs';
import { merged } from './merged.mjs';

const CREATE_APP = '@backstage/create-app@0.9.2';

async function creator() {
  const folder = path.join(cacheDir, 'create-app');
  const bin = path.join(folder, 'node_modules/.bin/backstage-create-app');
  const version = await run(bin, ['--version']).catch(() => ({ code: 1 }));
  if (version.code !== 0) await fetchPackage(CREATE_APP, folder);
  return bin;
}

/**
 * A freshly created Backstage app of one flavour ("new" or "legacy") in `folder`: `yarn(args)`
 * runs there and throws when it fails, `change(file, fragment)` merges into a JSON file.
 */
export async function createdApp({ node, env }, { flavour, folder, log }) {
  const bin = await creator();
  const appEnv = {
    ...env,
    ...(await yarnNetwork()),
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    // The template waits three days before it takes a version, also one that our own set uses.
    YARN_NPM_MINIMAL_AGE_GATE: '0',
  };
  mkdirSync(path.dirname(folder), { recursive: true });

  async function must(command, args, options) {
    const { code, output } = await run(command, args, {
      env: appEnv,
      log,
      append: true,
      ...options,
    });
    if (code !== 0)
      throw new Error(`${args.join(' ')} failed:\n${tail(output)}`);
    return output;
  }

  await must(
    node,
    [bin, '--path', folder, '--skip-install'].concat(
      flavour === 'legacy' ? '--legacy' : [],
    ),
    { input: `${flavour}-portal\n` },
  );

  const inApp = file => path.join(folder, file);
  const read = file => readFileSync(inApp(file), 'utf8');
  const change = (file, fragment) =>
    writeFileSync(
      inApp(file),
      `${JSON.stringify(merged(JSON.parse(read(file)), fragment), null, 2)}\n`,
    );
  const yarn = (args, options) =>
    must('yarn', args, { cwd: folder, ...options });

  return { folder, env: appEnv, read, change, yarn };
}
