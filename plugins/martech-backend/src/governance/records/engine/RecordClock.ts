import { LoggerService } from '@backstage/backend-plugin-api';
import { StoredRecord } from '../domain';
import { numberOf } from '../domain/numberOf';
import { Idempotency } from '../store/Idempotency';
import { RecordReader } from '../store/RecordReader';
import { RecordWriter } from '../store/RecordWriter';
import { StaleVersionError } from '../store/StaleVersionError';
import { RecordEngine } from './RecordEngine';

const AT_ONCE = 100;
/** What fails is tried again after this, so that it does not hold up others. */
const TRY_AGAIN = 60_000;
/** Keys of writes live a day: looking once an hour is often enough. */
const FORGET_EVERY = 3_600_000;

/** Does with records what only time has to come for. */
export class RecordClock {
  readonly #options: {
    engine: RecordEngine;
    idempotency: Idempotency;
    logger: LoggerService;
    reader: RecordReader;
    writer: RecordWriter;
  };
  #forgottenAt = -Infinity;

  constructor(options: {
    engine: RecordEngine;
    idempotency: Idempotency;
    logger: LoggerService;
    reader: RecordReader;
    writer: RecordWriter;
  }) {
    this.#options = options;
  }

  /** Does all that is due; answers how many records it looked at. */
  async runDue(now: Date): Promise<number> {
    let looked = 0;
    for (;;) {
      const due = await this.#options.reader.due(now, AT_ONCE);
      if (due.length === 0) break;
      for (const record of due) await this.#safely(record, now);
      looked += due.length;
    }
    await this.#forget(now);
    return looked;
  }

  async #safely(record: StoredRecord, now: Date) {
    const { logger, writer } = this.#options;
    try {
      await this.#look(record, now);
    } catch (error) {
      // Somebody did something with it meanwhile: it is looked at again.
      if (error instanceof StaleVersionError) return;
      logger.error(
        `${numberOf(
          record,
        )}: what was due could not be done, trying again in a minute`,
        error instanceof Error ? error : undefined,
      );
      const again = new Date(now.getTime() + TRY_AGAIN);
      await writer.lookAgain(record.id, record.version, again);
    }
  }

  async #look(record: StoredRecord, now: Date) {
    const { engine, writer } = this.#options;
    const done = await engine.doDue(record, now);
    if ('record' in done) return;
    const { again } = done;
    // A time that has passed would be looked at over and over.
    const isPast = again !== null && again <= now;
    const at = isPast ? new Date(now.getTime() + TRY_AGAIN) : again;
    await writer.lookAgain(record.id, record.version, at);
  }

  async #forget(now: Date) {
    const passed = Math.abs(now.getTime() - this.#forgottenAt);
    if (passed < FORGET_EVERY) return;
    await this.#options.idempotency.forget(now);
    this.#forgottenAt = now.getTime();
  }
}
