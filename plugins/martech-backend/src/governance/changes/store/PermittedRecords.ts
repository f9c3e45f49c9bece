import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import { applyCriteria, RecordFilter } from '../../records/access/RecordFilter';
import { later } from '../../records/domain/days';
import { RecordRecord } from '../../records/store/tables';
import { metricTypes, METRIC_DAYS } from '../metrics/period';

const DAY = 24 * 60 * 60 * 1_000;

/** Finds the records of metrics that the conditions of a policy leave. */
export class PermittedRecords {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Of those that were written in the last year or are open. */
  async ids(
    where: PermissionCriteria<RecordFilter>,
    now: Date,
  ): Promise<Set<string>> {
    const since = later(now, -METRIC_DAYS * DAY).getTime();
    const recent = await applyCriteria(
      this.#records().where('updated_at', '>=', since),
      where,
    );
    const open = await applyCriteria(
      this.#records().whereNull('closed_at'),
      where,
    );
    const rows: Array<Pick<RecordRecord, 'id'>> = [...recent, ...open];
    return new Set(rows.map(({ id }) => id));
  }

  #records() {
    return this.#knex('martech_records')
      .whereIn('type', [...metricTypes])
      .select('id');
  }
}
