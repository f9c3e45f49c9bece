import { createHash } from 'node:crypto';
import { AuditContent, ChainPoint } from './auditRow';
import { canonicalJson } from './canonicalJson';

/** What the first row of a chain follows. */
export const beginning: ChainPoint = { seq: 0, hash: '0'.repeat(64) };

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

export const payloadHash = (payload: object): string =>
  sha256(canonicalJson(payload));

/**
 * Hash of a row: over a JSON list of its values, so that no two different rows
 * come to the same text. The name in front is for another order one day.
 */
export const auditHash = (row: AuditContent): string =>
  sha256(
    JSON.stringify([
      'martech-audit/1',
      row.seq,
      row.at.getTime(),
      row.actor,
      row.action,
      row.subject,
      row.number ?? null,
      row.entityRef ?? null,
      row.payloadHash,
      row.previous,
    ]),
  );
