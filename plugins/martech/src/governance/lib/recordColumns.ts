import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { recordListMessages } from '../messages/recordListMessages';

/** What a list of records can show of each. */
export type RecordColumnId = keyof typeof recordListMessages.column;

/** A column of a list of records. */
export interface RecordColumn {
  id: RecordColumnId;
  /** Least width in px, and its share of what is left. */
  width: readonly [min: number, grow: number];
  /** Dropped at narrow widths, highest first; 0 stays always. */
  drop: number;
}

const title: RecordColumn = { id: 'title', width: [260, 3], drop: 0 };
const entity: RecordColumn = { id: 'entity', width: [150, 1.4], drop: 2 };
const state: RecordColumn = { id: 'state', width: [150, 1], drop: 0 };
const areas: RecordColumn = { id: 'areas', width: [150, 1.2], drop: 4 };
const waitsFor: RecordColumn = { id: 'waitsFor', width: [160, 1.4], drop: 3 };
const due: RecordColumn = { id: 'due', width: [130, 0.8], drop: 1 };
const age: RecordColumn = { id: 'age', width: [120, 0.7], drop: 5 };
const requestedBy: RecordColumn = {
  id: 'requestedBy',
  width: [140, 1],
  drop: 6,
};

/** The columns of the list of each type. */
export const recordColumns: Record<RecordType, readonly RecordColumn[]> = {
  exception: [
    title,
    entity,
    state,
    { id: 'expires', width: [130, 0.8], drop: 0 },
    waitsFor,
    { id: 'exposure', width: [130, 0.8], drop: 4 },
    age,
  ],
  change: [
    title,
    entity,
    { id: 'changeClass', width: [150, 0.8], drop: 4 },
    state,
    { id: 'window', width: [170, 1], drop: 1 },
    areas,
    waitsFor,
  ],
  incident: [
    title,
    entity,
    { id: 'priority', width: [120, 0.7], drop: 0 },
    state,
    due,
    age,
    requestedBy,
  ],
  request: [
    title,
    entity,
    { id: 'requestKind', width: [120, 0.7], drop: 3 },
    state,
    due,
    age,
    requestedBy,
  ],
  release: [
    title,
    entity,
    state,
    { id: 'plannedFor', width: [130, 0.8], drop: 0 },
    requestedBy,
  ],
  review: [title, entity, state, areas, waitsFor, age, requestedBy],
  attestation: [
    title,
    entity,
    { id: 'topic', width: [130, 0.8], drop: 1 },
    { id: 'validUntil', width: [130, 0.8], drop: 0 },
    requestedBy,
  ],
  freeze: [
    title,
    { id: 'scope', width: [200, 1.6], drop: 1 },
    state,
    { id: 'window', width: [190, 1.2], drop: 0 },
    age,
  ],
};
