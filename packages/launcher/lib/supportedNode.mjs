import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.mjs';
import { fetchPackage } from './npm.mjs';
import { cacheDir } from './places.mjs';
import { Problem } from './problem.mjs';
import { step } from './step.mjs';

/** The Node releases that Backstage 1.55 supports. */
const SUPPORTED = [22, 24];
const FETCHED = 24;

/** Whether Backstage supports this Node, by its version text ("v24.1.0" or "24.1.0"). */
export function isSupported(version) {
  return SUPPORTED.includes(Number.parseInt(version.replace(/^v/, ''), 10));
}

async function versionOf(node) {
  if (!existsSync(node)) return '';
  const { code, output } = await run(node, ['--version']).catch(() => ({
    code: 1,
  }));
  return code === 0 ? output.trim() : '';
}

/** The path of a Node that Backstage supports; fetched from npm when this machine has none. */
export async function supportedNode() {
  if (isSupported(process.version)) return process.execPath;
  const folder = path.join(cacheDir, `node-${FETCHED}`);
  const node = path.join(folder, 'node_modules', 'node', 'bin', 'node');
  if (isSupported(await versionOf(node))) return node;
  await step(
    `Fetching Node ${FETCHED} from npm (this is ${
      process.version
    }; Backstage needs ${SUPPORTED.join(' or ')})`,
    () => fetchPackage(`node@${FETCHED}`, folder),
  );
  if (isSupported(await versionOf(node))) return node;
  throw new Problem(
    `The Node ${FETCHED} that npm offers does not run on this machine (${process.platform} ${process.arch}): install Node ${FETCHED} and run the same command again.`,
  );
}
