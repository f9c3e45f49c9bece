import {
  machines,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntitiesInSight } from '../access/EntitiesInSight';
import { Duty, ListedRecord, numberOf } from '../domain';
import { rowFields } from '../domain/rowFields';
import { RuleBook } from '../engine/RuleBook';
import { OpenRecords } from './open/OpenRecords';
import { OpenTable } from './open/OpenTable';
import { waitsFor } from './waitsFor';

/** Money and personal data behind an exception, as the index has them now. */
function exposureOf(
  { entityRef, type }: ListedRecord,
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

/** What is the same for everybody, until it is written again. */
function lasting(record: ListedRecord) {
  const { closedAt, dueAt, entityRef } = record;
  return {
    id: record.id,
    number: numberOf(record),
    type: record.type,
    ...(entityRef !== undefined && { entityRef }),
    title: record.title,
    decisionAreas: [...record.areas],
    requestedBy: record.requestedBy,
    createdAt: record.createdAt.toISOString(),
    updatedAt: record.updatedAt.toISOString(),
    ...(closedAt && { closedAt: closedAt.toISOString() }),
    ...(dueAt && { dueAt: dueAt.toISOString() }),
    version: record.version,
    ...rowFields(record),
  };
}

/** Shows records as lists have them. */
export class RecordRows {
  readonly #open: Pick<OpenRecords, 'current'>;
  readonly #rules: RuleBook;
  readonly #lasting = new WeakMap<ListedRecord, ReturnType<typeof lasting>>();
  readonly #waits = new WeakMap<readonly Duty[], RecordRow['waitsFor']>();

  constructor(options: {
    open: Pick<OpenRecords, 'current'>;
    rules: RuleBook;
  }) {
    this.#open = options.open;
    this.#rules = options.rules;
  }

  /** State as of now, also where the clock has not come by yet. */
  stateOf(record: ListedRecord, now: Date): string {
    return this.#rules.of(record.type).stateAt(record, now);
  }

  /**
   * In the order of the records.
   *
   * @param table - open records, where the caller has just read them
   */
  async show(
    records: readonly ListedRecord[],
    around: { entities: EntitiesInSight; now: Date; table?: OpenTable },
  ): Promise<RecordRow[]> {
    const isAnyOpen = records.some(({ closedAt }) => !closedAt);
    const table =
      around.table ?? (isAnyOpen ? await this.#open.current() : undefined);
    return records.map(record =>
      this.#row(record, table?.get(record.id)?.duties ?? [], around),
    );
  }

  #row(
    record: ListedRecord,
    duties: readonly Duty[],
    { entities, now }: { entities: EntitiesInSight; now: Date },
  ): RecordRow {
    const { dueAt } = record;
    const state = this.stateOf(record, now);
    const open = !machines[record.type].closed.includes(state);
    return {
      ...this.#lastingOf(record),
      state,
      open,
      overdue: open && dueAt !== undefined && dueAt < now,
      waitsFor: open ? this.#waitsOf(duties) : [],
      ...exposureOf(record, entities),
    };
  }

  #lastingOf(record: ListedRecord) {
    const known = this.#lasting.get(record);
    if (known) return known;
    const made = lasting(record);
    this.#lasting.set(record, made);
    return made;
  }

  #waitsOf(duties: readonly Duty[]) {
    const known = this.#waits.get(duties);
    if (known) return known;
    const made = waitsFor(duties);
    this.#waits.set(duties, made);
    return made;
  }
}
