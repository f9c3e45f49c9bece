import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { Memory } from './Memory';
import { StoredReason } from './StoredReason';

/** How an entity stands now, as it is kept. */
export interface StateRow {
  uid: string;
  entityRef: string;
  kind: string;
  state: ControlStateId;
  /** Milliseconds. */
  since: number;
  /** The gravest first. */
  reasons: StoredReason[];
  /** All go-live conditions hold. */
  ready: boolean;
  capabilities: string[];
  memory: Memory;
  /** When time alone may change it, milliseconds. */
  recheckAt?: number;
}
