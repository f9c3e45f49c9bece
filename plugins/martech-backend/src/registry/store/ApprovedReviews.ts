import { Knex } from 'knex';
import { RecordRecord } from '../../governance/records/store/tables';
import { Registered } from '../domain/Registered';
import { toRegistered } from './registeredRows';
import { recordsRevision } from '../../governance/records/store/recordsRevision';
import { RegisteredRecord } from './tables';

/** A go-live review that was approved, and the entity it is about. */
export interface ApprovedReview {
  number: number;
  registered: Registered;
}

/** Finds go-live reviews that were approved and have not been carried out. */
export class ApprovedReviews {
  readonly #knex: Knex;
  #revision = -1;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Those of entities that are kept here. What the clock has written since is
   * what carried them out; it is not done again when people change it back.
   * Asks once for each revision of the records.
   */
  async take(): Promise<ApprovedReview[]> {
    const revision = await recordsRevision(this.#knex);
    if (revision === this.#revision) return [];
    const rows: (RegisteredRecord & Pick<RecordRecord, 'number'>)[] =
      await this.#knex
        .from('martech_registry as g')
        .join('martech_records as r', 'r.entity_ref', 'g.entity_ref')
        .where({ 'r.type': 'review', 'r.state': 'approved' })
        .whereNull('g.removed_at')
        .whereNotExists(
          this.#knex
            .from('martech_registry_versions as v')
            .whereRaw('v.uid = g.uid and v.at >= r.closed_at')
            .where({ 'v.by': 'clock', 'v.action': 'update' })
            .select('v.uid'),
        )
        .orderBy('r.closed_at')
        .select('g.*', 'r.number');
    this.#revision = revision;
    return rows.map(row => {
      return { number: row.number, registered: toRegistered(row) };
    });
  }

  /** Has the next call ask again. */
  forget(): void {
    this.#revision = -1;
  }
}
