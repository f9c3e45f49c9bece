import { priorities } from '@martech-portal/backstage-plugin-martech-common';
import { ListedRecord, StoredRecord } from '../domain';
import { writtenWords } from './recordWords';
import { NEVER_DUE, NO_PRIORITY, RecordRecord } from './tables';

/** PostgreSQL refuses NUL in text, and JSON writes it in another way. */
const text = (value: string) => value.replaceAll('\0', '');

const json = (value: unknown) =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? text(inner) : inner,
  );

const instant = (date: Date | undefined) => date?.getTime() ?? null;

const date = (value: number | string | null) =>
  value === null ? undefined : new Date(Number(value));

/** Where a priority stands among all; the first is the gravest. */
export function priorityOrder(priority: unknown): number {
  const at = priorities.findIndex(one => one === priority);
  return at < 0 ? NO_PRIORITY : at + 1;
}

/** The row to write; `written` is set when the transaction ends. */
export const toRow = (record: StoredRecord): Omit<RecordRecord, 'written'> => ({
  id: record.id,
  type: record.type,
  number: record.number,
  entity_ref: record.entityRef ?? null,
  title: text(record.title),
  description: record.description ? text(record.description) : null,
  state: record.state,
  areas: json(record.areas),
  requested_by: record.requestedBy,
  created_at: record.createdAt.getTime(),
  updated_at: record.updatedAt.getTime(),
  closed_at: instant(record.closedAt),
  due_at: instant(record.dueAt),
  due_order: record.dueAt?.getTime() ?? NEVER_DUE,
  priority_order: priorityOrder(record.fields.priority),
  next_at: instant(record.nextAt),
  starts_at: instant(record.window?.startsAt),
  ends_at: instant(record.window?.endsAt),
  version: record.version,
  revision: record.revision,
  links: json(record.links),
  fields: json(record.fields),
  words: writtenWords(record),
});

/** What lists read of a row. */
export const LISTED = [
  'id',
  'type',
  'number',
  'entity_ref',
  'title',
  'state',
  'areas',
  'requested_by',
  'created_at',
  'updated_at',
  'closed_at',
  'due_at',
  'next_at',
  'starts_at',
  'ends_at',
  'version',
  'revision',
  'fields',
] as const;

type ListedRow = Pick<RecordRecord, (typeof LISTED)[number]>;

/** A record without what it does not have. */
function listed(row: ListedRow): ListedRecord {
  const closedAt = date(row.closed_at);
  const dueAt = date(row.due_at);
  const nextAt = date(row.next_at);
  const startsAt = date(row.starts_at);
  const endsAt = date(row.ends_at);
  return {
    id: row.id,
    type: row.type,
    number: row.number,
    ...(row.entity_ref !== null && { entityRef: row.entity_ref }),
    title: row.title,
    state: row.state,
    areas: JSON.parse(row.areas),
    requestedBy: row.requested_by,
    createdAt: new Date(Number(row.created_at)),
    updatedAt: new Date(Number(row.updated_at)),
    ...(closedAt && { closedAt }),
    ...(dueAt && { dueAt }),
    ...(nextAt && { nextAt }),
    ...(startsAt && endsAt && { window: { startsAt, endsAt } }),
    version: row.version,
    revision: row.revision,
    fields: JSON.parse(row.fields),
  };
}

/** A record whole. */
export const fromRow = (row: RecordRecord): StoredRecord => ({
  ...listed(row),
  ...(row.description !== null && { description: row.description }),
  links: JSON.parse(row.links),
});

/** A record to be kept: of what is felt elsewhere there can be a thousand. */
export function fromListedRow(row: ListedRow): ListedRecord {
  const record = listed(row);
  const { affected, ...fields } = record.fields;
  return { ...record, fields };
}
