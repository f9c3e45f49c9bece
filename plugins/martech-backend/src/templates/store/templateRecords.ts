import {
  DeclaredTemplate,
  KnownVersion,
  TemplateFile,
  TemplateRow,
} from '../domain/TemplateRow';
import { TemplateRecord, VersionRecord } from './tables';

export function toRow(record: TemplateRecord): TemplateRow {
  // Both were written by `toRecord` and by nobody else.
  const declared: DeclaredTemplate = JSON.parse(record.declared);
  const file: TemplateFile = JSON.parse(record.file);
  return {
    declared,
    file,
    ...(record.checked_at !== null && { checkedAt: Number(record.checked_at) }),
  };
}

/** A type rather than an interface: it is also a record of columns. */
type Columns = Record<keyof TemplateRecord, string | number | null>;

export const toRecord = (
  { checkedAt, declared, file }: TemplateRow,
  seenAt: number,
): Columns => ({
  entity_ref: declared.entityRef,
  derived_from: declared.derivedFrom ?? null,
  content_hash: file.problem ? null : file.hash ?? null,
  declared: JSON.stringify(declared),
  file: JSON.stringify(file),
  checked_at: checkedAt ?? null,
  seen_at: seenAt,
});

export const toVersion = (record: VersionRecord): KnownVersion => ({
  entityRef: record.entity_ref,
  version: record.version,
  firstSeenAt: Number(record.first_seen_at),
  publishedOn: record.published_on,
  ...(record.content_hash !== null && { hash: record.content_hash }),
  regions: JSON.parse(record.regions),
});

type VersionColumns = Record<keyof VersionRecord, string | number | null>;

export const toVersionRecord = (version: KnownVersion): VersionColumns => ({
  entity_ref: version.entityRef,
  version: version.version,
  first_seen_at: version.firstSeenAt,
  published_on: version.publishedOn,
  content_hash: version.hash ?? null,
  regions: JSON.stringify(version.regions),
});
