import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.mjs';
import { cacheDir, inRoot, root } from './places.mjs';
import { supportedNode } from './supportedNode.mjs';

function yarnRelease() {
  const folder = inRoot('.yarn', 'releases');
  return path.join(
    folder,
    readdirSync(folder).find(f => f.endsWith('.cjs')),
  );
}

function shim(folder, name, command) {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexec ${command} "$@"\n`);
  chmodSync(file, 0o755);
}

/**
 * The Node and the Yarn of this clone: `node` and `env` for children, and `yarn(args)`.
 * Children find both first on PATH, whatever is installed on the machine.
 */
export async function toolchain() {
  const node = await supportedNode();
  const bin = path.join(cacheDir, 'bin');
  mkdirSync(bin, { recursive: true });
  shim(bin, 'node', `'${node}'`);
  shim(bin, 'yarn', `'${node}' '${yarnRelease()}'`);
  const env = {
    ...process.env,
    PATH: [bin, process.env.PATH].join(path.delimiter),
    // What children say goes to log files.
    FORCE_COLOR: '0',
  };
  const yarn = (args, options = {}) =>
    run(node, [yarnRelease(), ...args], { cwd: root, env, ...options });
  return { node, env, yarn };
}
