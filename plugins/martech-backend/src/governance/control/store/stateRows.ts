import { Memory, memorySchema } from '../domain/Memory';
import { StateRow } from '../domain/StateRow';
import { ControlStateRecord } from './tables';

const readMemory = (text: string): Memory =>
  memorySchema.parse(JSON.parse(text));

export const fromRecord = (record: ControlStateRecord): StateRow => ({
  uid: record.uid,
  entityRef: record.entity_ref,
  kind: record.kind,
  state: record.state,
  since: Number(record.since),
  reasons: JSON.parse(record.reasons),
  ready: record.ready === 1,
  capabilities: JSON.parse(record.capabilities),
  memory: readMemory(record.memory),
  ...(record.recheck_at !== null && { recheckAt: Number(record.recheck_at) }),
});

export const toRecord = (
  row: StateRow,
  revision: number,
): ControlStateRecord => ({
  uid: row.uid,
  entity_ref: row.entityRef,
  kind: row.kind,
  state: row.state,
  since: row.since,
  reasons: JSON.stringify(row.reasons),
  ready: row.ready ? 1 : 0,
  capabilities: JSON.stringify(row.capabilities),
  memory: JSON.stringify(row.memory),
  recheck_at: row.recheckAt ?? null,
  revision,
});
