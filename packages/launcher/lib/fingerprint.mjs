import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Folders that hold results of a build, never sources. */
const RESULTS = new Set(['node_modules', 'dist', 'dist-types', 'coverage']);

function* filesUnder(place) {
  let entries;
  try {
    entries = readdirSync(place, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') yield place;
    else if (error.code !== 'ENOENT') throw error;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!RESULTS.has(entry.name))
      yield* filesUnder(path.join(place, entry.name));
  }
}

/** One hash over the names and contents of files and folders, relative to `base`. */
export function fingerprint(base, places) {
  const hash = createHash('sha256');
  for (const place of places)
    for (const file of filesUnder(path.join(base, place)))
      hash
        .update(`\0${path.relative(base, file)}\0`)
        .update(readFileSync(file));
  return hash.digest('hex');
}

/** Does `work` unless the stamp says that it was already done for this fingerprint. */
export async function unlessStamped(stamp, current, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current)
    return false;
  await work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, current);
  return true;
}
