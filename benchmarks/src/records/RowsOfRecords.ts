import { Knex } from 'knex';
import { auditHash } from '../../../plugins/martech-backend/src/audit/domain/auditHash';
import { AuditRow } from '../../../plugins/martech-backend/src/audit/domain/auditRow';
import { toRecord } from '../../../plugins/martech-backend/src/audit/store/tables';
import { insertRows } from '../../../plugins/martech-backend/src/database';

type Row = Record<string, string | number | null>;

/** Rows of several tables, written together. */
export class RowsOfRecords {
  readonly #rows = new Map<string, Row[]>();

  add(table: string, ...rows: Row[]) {
    const all = this.#rows.get(table) ?? [];
    all.push(...rows);
    this.#rows.set(table, all);
  }

  async write(knex: Knex) {
    await knex.transaction(async trx => {
      for (const [table, rows] of this.#rows) {
        const columns = Object.keys(rows[0]);
        await insertRows(trx, { table, columns }, rows);
      }
    });
    this.#rows.clear();
  }
}

/** The audit log goes on where it ended. */
export class AuditChain {
  #seq = 0;
  #hash = '';

  async open(knex: Knex) {
    const { seq, hash } = await knex('martech_audit_head').first();
    this.#seq = seq;
    this.#hash = hash;
  }

  next(event: Omit<AuditRow, 'seq' | 'previous' | 'hash'>) {
    this.#seq += 1;
    const content = { ...event, seq: this.#seq, previous: this.#hash };
    this.#hash = auditHash(content);
    return toRecord({ ...content, hash: this.#hash });
  }

  async close(knex: Knex) {
    const end = { seq: this.#seq, hash: this.#hash };
    await knex('martech_audit_head').update(end);
    // The log of the host is not what is measured.
    await knex('martech_audit_relay').update({ seq: this.#seq });
  }
}
