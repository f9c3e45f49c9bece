import { EntityVersion } from '@martech-portal/backstage-plugin-martech-common';
import { changedPaths } from '../domain/changedPaths';
import { Registered, RegistryWrite } from '../domain/Registered';
import { RegisteredRecord, VersionRecord } from './tables';

const instant = (value: number | string) => new Date(Number(value));

export const toRegistered = (row: RegisteredRecord): Registered => ({
  uid: row.uid,
  entityRef: row.entity_ref,
  kind: row.kind,
  entity: JSON.parse(row.entity),
  version: row.version,
  createdBy: row.created_by,
  createdAt: instant(row.created_at),
  updatedBy: row.updated_by,
  updatedAt: instant(row.updated_at),
  ...(row.removed_at !== null && { removedAt: instant(row.removed_at) }),
  ...(row.lifecycle_before !== null && {
    lifecycleBefore: row.lifecycle_before,
  }),
  ...(row.sandbox_until !== null && { sandboxUntil: row.sandbox_until }),
  extensions: row.extensions,
  ...(row.ends_at !== null && { endsAt: instant(row.ends_at) }),
  ...(row.source !== null &&
    row.source_key !== null && {
      origin: { source: row.source, key: row.source_key },
    }),
});

export function fromRegistered(
  registered: Registered,
  sequence: number,
): RegisteredRecord {
  const isKept = registered.removedAt === undefined;
  const endsAt = isKept ? registered.endsAt?.getTime() ?? null : null;
  return {
    uid: registered.uid,
    entity_ref: registered.entityRef,
    kind: registered.kind,
    entity: JSON.stringify(registered.entity),
    version: registered.version,
    sequence,
    created_by: registered.createdBy,
    created_at: registered.createdAt.getTime(),
    updated_by: registered.updatedBy,
    updated_at: registered.updatedAt.getTime(),
    removed_at: registered.removedAt?.getTime() ?? null,
    lifecycle_before: registered.lifecycleBefore ?? null,
    sandbox_until: registered.sandboxUntil ?? null,
    extensions: registered.extensions,
    ends_at: endsAt,
    next_at: endsAt,
    source: registered.origin?.source ?? null,
    source_key: registered.origin?.key ?? null,
  };
}

export const fromWrite = ({
  after,
  before,
  event,
}: RegistryWrite): VersionRecord => ({
  uid: after.uid,
  version: after.version,
  action: event.action,
  by: event.by,
  at: event.at.getTime(),
  comment: event.comment ?? null,
  entity: JSON.stringify(after.entity),
  changed: JSON.stringify(
    before ? changedPaths(before.entity, after.entity) : [],
  ),
});

export const toVersion = (row: VersionRecord): EntityVersion => ({
  version: row.version,
  action: row.action,
  by: row.by,
  at: instant(row.at).toISOString(),
  ...(row.comment !== null && { comment: row.comment }),
  entity: JSON.parse(row.entity),
  changed: JSON.parse(row.changed),
});
