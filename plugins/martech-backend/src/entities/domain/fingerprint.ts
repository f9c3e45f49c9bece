import { createHash } from 'node:crypto';
import { IndexPolicy } from './indexedEntity';

/** Raise when rows are computed differently, so that all are computed again. */
const ROW_VERSION = 8;

/** What rows depend on besides entities and the calendar. */
export const fingerprint = (policy: IndexPolicy) =>
  createHash('sha256')
    .update(JSON.stringify([ROW_VERSION, policy]))
    .digest('base64url');
