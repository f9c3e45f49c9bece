import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { StoredReason } from './StoredReason';

/** How an entity stands, and why. */
export interface ControlVerdict {
  state: ControlStateId;
  /** The gravest first; never empty. */
  reasons: StoredReason[];
  /** When time alone may change it, milliseconds. */
  recheckAt?: number;
}

const severities: ReadonlyArray<StoredReason['severity']> = [
  'red',
  'amber',
  'info',
];
const kinds: ReadonlyArray<StoredReason['kind']> = [
  'condition',
  'signal',
  'platform',
  'error',
  'waived',
  'none',
];

/** The gravest first, in an order that is always the same. */
export const byGravity = (reasons: readonly StoredReason[]): StoredReason[] =>
  [...reasons].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
