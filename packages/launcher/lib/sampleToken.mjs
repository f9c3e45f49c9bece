import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The secret with which the made-up systems of the sample company report facts to the portal of a
 * data folder; made when the portal first starts there.
 */
export function sampleToken(dataDir) {
  const file = path.join(dataDir, 'sample-token');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
