import { createHash } from 'node:crypto';
import {
  columnsOfKind,
  EntityColumnName,
  entityColumn,
} from '@martech-portal/backstage-plugin-martech-common';
import { IndexedEntity } from '../domain/indexedEntity';
import { databaseColumn } from './columnField';
import { EntityRecord } from './tables';

/** PostgreSQL refuses NUL in text. */
const clean = (text: string) => text.replaceAll('\0', '');

const single = ['text', 'ref', 'day'];

const valueOf = (entity: IndexedEntity, column: EntityColumnName) =>
  new Map<string, unknown>(Object.entries(entity.row)).get(column);

/** Of everything that is written, so that equal content is not. */
export const contentHash = ({ etag, ...content }: IndexedEntity) =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url');

/** The row to write, without the id that the database gives. */
export function toRecord(
  entity: IndexedEntity,
  hash: string,
): Omit<EntityRecord, 'id'> {
  const { row } = entity;
  const columns = columnsOfKind(row.kind)
    .filter(name => single.includes(entityColumn(name)?.type ?? ''))
    .map(name => {
      const value = valueOf(entity, name);
      return [
        databaseColumn(name),
        typeof value === 'string' ? clean(value) : null,
      ];
    });
  return {
    ...Object.fromEntries(columns),
    uid: row.uid,
    entity_ref: row.entityRef,
    kind: row.kind,
    etag: entity.etag,
    content_hash: hash,
    title_key: entity.titleKey,
    annual_cost_amount: row.annualCost?.amount ?? null,
    annual_cost_currency: row.annualCost?.currency ?? null,
    annual_cost_base: entity.costInBase ?? null,
    leaves: entity.leaves,
    recompute_on: entity.recomputeOn ?? null,
  };
}

/** Values of the columns that hold several, each once. */
export const toValues = (entity: IndexedEntity) =>
  columnsOfKind(entity.row.kind)
    .filter(name => entityColumn(name)?.type === 'set')
    .flatMap(column => {
      const values = valueOf(entity, column);
      return Array.isArray(values)
        ? [...new Set(values.map(value => clean(String(value))))].map(
            value => ({ column, value }),
          )
        : [];
    });
