import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { AuditLog } from '../../../audit';
import { Outbox } from '../../../outbox';
import { EvaluationQueue } from '../../../scorecards/store/EvaluationQueue';
import { numberOf, StoredRecord } from '../domain';
import { Write } from '../domain/Write';
import { Idempotency, OnceKey } from './Idempotency';
import { auditOf, newsOf } from './newsOf';
import { nextRecordsRevision } from './nextRecordsRevision';
import { toRow } from './recordRows';
import { RecordWriter } from './RecordWriter';
import { StaleVersionError } from './StaleVersionError';
import { RecordRecord } from './tables';
import { writeParts, writeSearch } from './writeParts';

const TABLE = 'martech_records';

async function nextNumber(trx: Knex, type: RecordType): Promise<number> {
  const [{ last }]: Array<{ last: number }> = await trx(
    'martech_record_numbers',
  )
    .insert({ type, last: 1 })
    .onConflict('type')
    .merge({ last: trx.raw('martech_record_numbers.last + 1') })
    .returning('last');
  return last;
}

/** A record as it begins, with its number. */
async function insert(trx: Knex, record: StoredRecord): Promise<StoredRecord> {
  const numbered = { ...record, number: await nextNumber(trx, record.type) };
  await trx(TABLE).insert({ ...toRow(numbered), written: 0 });
  await writeSearch(trx, numbered);
  return numbered;
}

/** The one line of a step at which two that saw the same part. */
async function update(trx: Knex, record: StoredRecord, expected: number) {
  const { id } = record;
  const { type, number, created_at, requested_by, ...row } = toRow(record);
  const updated = await trx<RecordRecord>(TABLE)
    .where({ id, version: expected })
    .update(row);
  if (updated === 0) {
    const now = await trx<RecordRecord>(TABLE).where({ id }).first('version');
    throw new StaleVersionError(numberOf(record), now?.version ?? expected);
  }
  await writeSearch(trx, record);
}

/** Writes to the plugin's database. */
export class DatabaseRecordWriter implements RecordWriter {
  readonly #options: {
    audit: AuditLog;
    idempotency: Idempotency;
    knex: Knex;
    outbox: Outbox;
  };

  constructor(options: {
    audit: AuditLog;
    idempotency: Idempotency;
    knex: Knex;
    outbox: Outbox;
  }) {
    this.#options = options;
  }

  /**
   * Locks are taken in one order by everybody: key, records, numbers, what is
   * due for evaluation, revision, audit; the last two are one row each, so they
   * come as late as they can.
   */
  write(writes: readonly Write[], once?: OnceKey) {
    const { audit, idempotency, knex, outbox } = this.#options;
    return knex.transaction(async trx => {
      const [{ event, record: first }] = writes;
      if (once) {
        await idempotency.note(trx, once, {
          recordId: first.id,
          now: event.at,
        });
      }
      const written: Write[] = [];
      for (const write of writes) written.push(await this.#one(trx, write));
      const refs = written.flatMap(
        ({ record: { entityRef } }) => entityRef ?? [],
      );
      await new EvaluationQueue(trx).mark(refs, event.at.getTime());
      await outbox.add(trx, ...written.map(newsOf));
      const records = written.map(({ record }) => record);
      await nextRecordsRevision(
        trx,
        records.map(({ id }) => id),
      );
      await audit.append(trx, ...written.map(auditOf));
      return records;
    });
  }

  async lookAgain(id: string, version: number, nextAt: Date | null) {
    await this.#options
      .knex<RecordRecord>(TABLE)
      .where({ id, version })
      .update({ next_at: nextAt?.getTime() ?? null });
  }

  async #one(trx: Knex, write: Write): Promise<Write> {
    const { expected } = write;
    if (expected !== undefined) {
      await update(trx, write.record, expected);
      await writeParts(trx, write);
      return write;
    }
    const numbered = { ...write, record: await insert(trx, write.record) };
    await writeParts(trx, numbered);
    return numbered;
  }
}
