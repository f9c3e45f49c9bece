import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './command.mjs';
import { assertSpace } from './disk.mjs';
import { Problem } from './problem.mjs';

const probe = fileURLToPath(new URL('./sqliteProbe.cjs', import.meta.url));
const NEXT =
  'repair or remove it, or choose another folder with MARTECH_DATA_DIR, and start again';

function assertFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
  } catch {
    throw new Problem(`The data folder ${folder} is not a folder: ${NEXT}.`);
  }
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Problem(
      `The data folder ${folder} cannot be read and written by this user: ${NEXT}.`,
    );
  }
}

/** Throws the sentence for a data folder that the portal could not work with. */
export async function assertDataFolder(folder, node) {
  assertFolder(folder);
  assertSpace(folder, 0.2, 'the portal needs');
  const files = readdirSync(folder)
    .filter(name => /\.(sqlite|db)$/.test(name))
    .map(name => path.join(folder, name));
  if (files.length === 0) return;
  const { output } = await run(node, [probe, ...files]);
  const broken = output.split('\n').find(line => line.startsWith('broken '));
  if (broken)
    throw new Problem(
      `The database ${broken.slice('broken '.length)}: ${NEXT}.`,
    );
}
