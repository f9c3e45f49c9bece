import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { NewFact } from '../domain/NewFact';
import { FactBatch } from './FactStore';
import { FactRecord } from './tables';

const toDate = (milliseconds: number | string) =>
  new Date(Number(milliseconds));

export const toReading = (record: FactRecord): FactReading => ({
  source: record.source,
  key: record.key,
  value: JSON.parse(record.value),
  observedAt: toDate(record.observed_at),
  ...(record.fresh_until !== null && {
    freshUntil: toDate(record.fresh_until),
  }),
});

export const toFact = (record: FactRecord): NewFact => {
  const { key, value, observedAt, freshUntil } = toReading(record);
  return {
    entityRef: record.entity_ref,
    key,
    value,
    observedAt,
    ...(freshUntil && { freshUntil }),
    ...(record.valid_for !== null && { validFor: record.valid_for }),
  };
};

export const toRow = (
  fact: NewFact,
  { source, writer }: Pick<FactBatch, 'source' | 'writer'>,
): FactRecord => ({
  entity_ref: fact.entityRef,
  source,
  key: fact.key,
  value: JSON.stringify(fact.value),
  observed_at: fact.observedAt.getTime(),
  valid_for: fact.validFor ?? null,
  fresh_until: fact.freshUntil?.getTime() ?? null,
  writer,
});
