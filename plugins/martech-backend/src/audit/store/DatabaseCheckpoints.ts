import { Knex } from 'knex';
import { ChainPoint } from '../domain/auditRow';
import { AuditLog } from './AuditLog';
import { Checkpoints } from './Checkpoints';
import { CheckpointRecord } from './tables';

const TABLE = 'martech_audit_checkpoints';

/** Checkpoints in a table of the plugin's database. */
export class DatabaseCheckpoints implements Checkpoints {
  readonly #knex: Knex;
  readonly #log: AuditLog;

  constructor(knex: Knex, log: AuditLog) {
    this.#knex = knex;
    this.#log = log;
  }

  async note({ seq, hash }: ChainPoint, at: Date) {
    await this.#knex(TABLE)
      .insert({ seq, hash, at: at.getTime() })
      .onConflict('seq')
      .ignore();
  }

  async cut({ seq, hash }: ChainPoint, at: Date) {
    await this.#knex.transaction(async trx => {
      const cut = await trx<CheckpointRecord>(TABLE)
        .where({ seq })
        .whereNull('cut_at')
        .update({ cut_at: at.getTime() });
      if (cut === 0) return;
      await trx('martech_audit').where('seq', '<=', seq).delete();
      await this.#log.append(trx, {
        at,
        actor: 'clock',
        action: 'audit.cut',
        subject: 'audit',
        payload: { seq, hash },
      });
    });
  }
}
