import {
  Priority,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { RecordFilter } from '../access/RecordFilter';

export const recordOrders = [
  'newest',
  'oldest',
  'due',
  'updated',
  'priority',
] as const;
export type RecordOrder = (typeof recordOrders)[number];

/** Where a page of records ends: what it sorts by, and the id. */
export interface RecordPosition {
  /** Missing where it sorts by id alone. */
  value?: number;
  id: string;
}

/** Which records, in which order. What is missing does not narrow. */
export interface RecordSelection {
  types: readonly RecordType[];
  states?: readonly string[];
  open?: boolean;
  overdue?: boolean;
  entityRef?: string;
  /** Of entities that this person or group owns. */
  owner?: string;
  area?: string;
  priority?: Priority;
  requestedBy?: string;
  /** Waits for one of these. */
  waitsFor?: readonly string[];
  /** Beginnings of words of number or title, all of them. */
  words?: readonly string[];
  /** Takes place at some time between these, milliseconds. */
  between?: { from?: number; to?: number };
  /** As far as permissions go. */
  where?: PermissionCriteria<RecordFilter>;
  orderBy: RecordOrder;
}
