import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, tail } from './command.mjs';
import { explain } from './explain.mjs';
import { logsDir } from './places.mjs';
import { Problem } from './problem.mjs';

/** The npm that runs us, or the one on PATH: under Yarn `npm_execpath` points to Yarn instead. */
function npmCommand(env = process.env) {
  const own = env.npm_execpath;
  return own && path.basename(own).startsWith('npm-cli') && existsSync(own)
    ? [process.execPath, own]
    : ['npm'];
}

/** Runs npm with the given arguments. */
export function npm(args, options) {
  const [command, ...before] = npmCommand();
  return run(command, [...before, ...args], options);
}

/** Installs one package, with its own install scripts, into a folder of the cache. */
export async function fetchPackage(spec, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    '{ "private": true, "license": "Apache-2.0" }\n',
  );
  const { code, output } = await npm(
    ['install', '--prefix', folder, '--ignore-scripts=false'].concat([
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      spec,
    ]),
    { cwd: folder, log: path.join(logsDir, 'npm.log') },
  );
  if (code !== 0)
    throw new Problem(
      explain(output) ?? `npm could not install ${spec}:\n${tail(output)}`,
    );
}
