import {
  machines,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntitiesInSight } from '../access/EntitiesInSight';
import { Duty, numberOf, StoredRecord } from '../domain';
import { rowFields } from '../domain/rowFields';
import { RuleBook } from '../engine/RuleBook';
import { RecordReader } from '../store/RecordReader';
import { waitsFor } from './waitsFor';

/** Money and personal data behind an exception, as the index has them now. */
function exposureOf(
  { entityRef, type }: StoredRecord,
  entities: EntitiesInSight,
): Partial<RecordRow> {
  const row = entityRef === undefined ? undefined : entities.row(entityRef);
  const title = row && { entityTitle: row.title };
  if (type !== 'exception' || !row) return { ...title };
  const { annualCost, personalData } = row;
  return {
    ...title,
    exposure: {
      ...(annualCost && { annualCost }),
      ...(personalData && { personalData }),
    },
  };
}

/** Shows records as lists have them. */
export class RecordRows {
  readonly #reader: Pick<RecordReader, 'dutiesOf'>;
  readonly #rules: RuleBook;

  constructor(options: {
    reader: Pick<RecordReader, 'dutiesOf'>;
    rules: RuleBook;
  }) {
    this.#reader = options.reader;
    this.#rules = options.rules;
  }

  /** State as of now, also where the clock has not come by yet. */
  stateOf(record: StoredRecord, now: Date): string {
    return this.#rules.of(record.type).stateAt(record, now);
  }

  /** In the order of the records. */
  async show(
    records: readonly StoredRecord[],
    entities: EntitiesInSight,
    now: Date,
  ): Promise<RecordRow[]> {
    const duties = await this.#reader.dutiesOf(records.map(({ id }) => id));
    return records.map(record =>
      this.#row(record, duties.get(record.id) ?? [], { entities, now }),
    );
  }

  #row(
    record: StoredRecord,
    duties: readonly Duty[],
    { entities, now }: { entities: EntitiesInSight; now: Date },
  ): RecordRow {
    const { closedAt, dueAt, entityRef } = record;
    const state = this.stateOf(record, now);
    const open = !machines[record.type].closed.includes(state);
    return {
      id: record.id,
      number: numberOf(record),
      type: record.type,
      ...(entityRef !== undefined && { entityRef }),
      title: record.title,
      state,
      open,
      decisionAreas: [...record.areas],
      requestedBy: record.requestedBy,
      createdAt: record.createdAt.toISOString(),
      updatedAt: record.updatedAt.toISOString(),
      ...(closedAt && { closedAt: closedAt.toISOString() }),
      ...(dueAt && { dueAt: dueAt.toISOString() }),
      overdue: open && dueAt !== undefined && dueAt < now,
      version: record.version,
      waitsFor: open ? waitsFor(duties) : [],
      ...rowFields(record),
      ...exposureOf(record, entities),
    };
  }
}
