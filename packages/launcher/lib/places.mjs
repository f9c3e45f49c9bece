import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../..',
);

/** A path inside the clone. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** What the launcher fetches and remembers. MARTECH_LAUNCHER_CACHE lets several clones share it. */
export const cacheDir = path.resolve(
  root,
  process.env.MARTECH_LAUNCHER_CACHE || '.launcher',
);

/** What one run of this clone writes down: logs and reports. */
export const logsDir = inRoot('.launcher', 'logs');

/** What the test tools report for counting. */
export const reportsDir = inRoot('.launcher', 'reports');

/** Where the sample portal keeps what people enter. */
export const dataDir = path.resolve(
  root,
  process.env.MARTECH_DATA_DIR || 'data',
);
