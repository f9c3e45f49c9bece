import { Knex } from 'knex';
import { AuditReader } from './AuditReader';
import {
  AuditRecord,
  CheckpointRecord,
  fromRecord,
  HeadRecord,
} from './tables';

const ROWS = 'martech_audit';

/** Reads the log from tables of the plugin's database. */
export class DatabaseAuditReader implements AuditReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async head() {
    const last = this.#knex(ROWS).max('seq').as('last');
    const record: (HeadRecord & { last: number | null }) | undefined =
      await this.#knex('martech_audit_head')
        .select('seq', 'hash', last)
        .first();
    if (!record) return { lastRow: 0 };
    const { seq, hash } = record;
    return { head: { seq, hash }, lastRow: record.last ?? 0 };
  }

  async rows(range: { after?: number; upTo: number; limit: number }) {
    const { after, upTo, limit } = range;
    const records: AuditRecord[] = await this.#knex<AuditRecord>(ROWS)
      .where('seq', '<=', upTo)
      .modify(rows => {
        if (after !== undefined) rows.where('seq', '>', after);
      })
      .orderBy('seq')
      .limit(limit);
    return records.map(fromRecord);
  }

  async newest(query: { subject?: string; before?: number; limit: number }) {
    const { subject, before, limit } = query;
    const records: AuditRecord[] = await this.#knex<AuditRecord>(ROWS)
      .modify(rows => {
        if (subject !== undefined) rows.where({ subject });
        if (before !== undefined) rows.where('seq', '<', before);
      })
      .orderBy('seq', 'desc')
      .limit(limit);
    return records.map(fromRecord);
  }

  async checkpoints() {
    const records = await this.#knex<CheckpointRecord>(
      'martech_audit_checkpoints',
    ).orderBy('seq');
    return records.map(({ seq, at, hash, cut_at }) => ({
      seq,
      at: new Date(Number(at)),
      hash,
      cutAt: cut_at === null ? undefined : new Date(Number(cut_at)),
    }));
  }
}
