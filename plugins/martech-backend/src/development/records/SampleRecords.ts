import { Knex } from 'knex';
import { z } from 'zod';
import { AuditLog } from '../../audit';
import { DatabaseIndexState } from '../../entities/store/DatabaseIndexState';

const STATE = 'development:records';
const AT_ONCE = 500;

const PARTS = [
  'martech_record_areas',
  'martech_record_words',
  'martech_record_duties',
  'martech_record_checks',
  'martech_approvals',
  'martech_timeline',
  'martech_idempotency',
];

const ids = z.array(z.string());

/** Remembers which records came from the history, so that it can be told anew. */
export class SampleRecords {
  readonly #audit: AuditLog;
  readonly #knex: Knex;

  constructor(options: { audit: AuditLog; knex: Knex }) {
    this.#audit = options.audit;
    this.#knex = options.knex;
  }

  /** In the transaction in which they were written. */
  async note(tx: Knex, written: Iterable<string>): Promise<void> {
    const known = await this.#known(tx);
    const all = [...new Set([...known, ...written])];
    if (all.length === known.length) return;
    await new DatabaseIndexState(tx).set(STATE, JSON.stringify(all));
  }

  /**
   * Removes those of an earlier replay; what people began themselves stays. The
   * audit log keeps its rows and gets one that says so. Numbers are not given
   * twice: they go on from where they were.
   */
  async forget(now: Date): Promise<void> {
    await this.#knex.transaction(async tx => {
      const known = await this.#known(tx);
      if (known.length === 0) return;
      for (let start = 0; start < known.length; start += AT_ONCE) {
        await this.#remove(tx, known.slice(start, start + AT_ONCE));
      }
      await tx('martech_records_revision').update({
        revision: tx.raw('revision + 1'),
      });
      await new DatabaseIndexState(tx).clear(STATE);
      await this.#audit.append(tx, {
        at: now,
        actor: 'clock',
        action: 'history.forget',
        subject: 'sample-history',
        payload: { records: known },
      });
    });
  }

  async #known(tx: Knex): Promise<string[]> {
    const kept = await new DatabaseIndexState(tx).get(STATE);
    return kept === undefined ? [] : ids.parse(JSON.parse(kept));
  }

  async #remove(tx: Knex, some: readonly string[]) {
    for (const table of PARTS) {
      await tx(table).whereIn('record_id', some).delete();
    }
    await tx('martech_record_links')
      .whereIn('from_id', some)
      .orWhereIn('to_id', some)
      .delete();
    await tx('martech_outbox').whereIn('subject', some).delete();
    await tx('martech_records').whereIn('id', some).delete();
  }
}
