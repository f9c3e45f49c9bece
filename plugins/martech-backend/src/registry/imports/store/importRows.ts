import { StoredImport, StoredRow } from '../domain/StoredImport';
import { ImportRecord, RowRecord } from './tables';

export const toImport = (row: ImportRecord): StoredImport => ({
  id: row.id,
  kind: row.kind,
  source: row.source,
  state: row.state,
  ...(row.stopped_because !== null && {
    stoppedBecause: row.stopped_because,
  }),
  createdBy: row.created_by,
  createdAt: new Date(Number(row.created_at)),
  writer: JSON.parse(row.doer),
  retireMissing: Boolean(row.retire_missing),
  rows: row.row_count,
  had: row.had,
  unmapped: JSON.parse(row.unmapped),
});

export const fromImport = (one: StoredImport): ImportRecord => ({
  id: one.id,
  kind: one.kind,
  source: one.source,
  state: one.state,
  stopped_because: one.stoppedBecause ?? null,
  created_by: one.createdBy,
  created_at: one.createdAt.getTime(),
  doer: JSON.stringify(one.writer),
  retire_missing: one.retireMissing,
  row_count: one.rows,
  had: one.had,
  unmapped: JSON.stringify(one.unmapped),
  claimed_until: null,
  claimed_by: null,
});

export const toRow = (row: RowRecord): StoredRow => ({
  row: row.row,
  key: row.key,
  ...(row.entity_ref !== null && { entityRef: row.entity_ref }),
  ...(row.title !== null && { title: row.title }),
  ...(row.entity !== null && { content: JSON.parse(row.entity) }),
  ...(row.version !== null && { version: row.version }),
  ...(row.outcome !== null && { outcome: row.outcome }),
  applied: Boolean(row.applied),
  problems: JSON.parse(row.problems),
});

export const fromRow = (id: string, row: StoredRow): RowRecord => ({
  import_id: id,
  row: row.row,
  key: row.key,
  entity_ref: row.entityRef ?? null,
  title: row.title ?? null,
  entity: row.content ? JSON.stringify(row.content) : null,
  version: row.version ?? null,
  outcome: row.outcome ?? null,
  applied: row.applied,
  problems: JSON.stringify(row.problems),
});
