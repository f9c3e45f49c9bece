import { setImmediate } from 'node:timers/promises';
import { RecordReader } from '../../records';
import { later } from '../../records/domain/days';
import { HistoryReader, WholeRecord } from '../store/HistoryReader';
import { historyOf } from './historyOf';
import { METRIC_DAYS, metricTypes } from './period';
import { RecordHistory } from './RecordHistory';

const DAY = 24 * 60 * 60 * 1_000;
const READ_AT_ONCE = 300;
/**
 * What happened to records in the last year, in memory: read once, then only
 * what was written since. What is older is never read unless it is open.
 */
export class Histories {
  readonly #reader: Pick<RecordReader, 'changesSince' | 'revision'>;
  readonly #whole: HistoryReader;
  readonly #histories = new Map<string, RecordHistory>();
  #revision = -1;
  #reading?: Promise<void>;

  constructor(options: {
    reader: Pick<RecordReader, 'changesSince' | 'revision'>;
    whole: HistoryReader;
  }) {
    this.#reader = options.reader;
    this.#whole = options.whole;
  }

  async current(now: Date): Promise<RecordHistory[]> {
    this.#reading ??= this.#read(now).finally(() => {
      this.#reading = undefined;
    });
    await this.#reading;
    return [...this.#histories.values()];
  }

  async #read(now: Date) {
    const revision = await this.#reader.revision();
    // A history that was replayed begins anew.
    if (this.#revision < 0 || revision < this.#revision) {
      await this.#readAll(now);
      this.#revision = revision;
    } else {
      await this.#readChanges(revision);
    }
  }

  async #readAll(now: Date) {
    this.#histories.clear();
    const since = later(now, -METRIC_DAYS * DAY);
    for (const type of metricTypes) {
      for await (const records of this.#whole.since(type, since)) {
        this.#keep(records);
        await setImmediate();
      }
    }
  }

  async #readChanges(until: number) {
    while (this.#revision < until) {
      const { records, revision } = await this.#reader.changesSince(
        this.#revision,
        READ_AT_ONCE,
      );
      const told = records.filter(({ type }) => metricTypes.includes(type));
      this.#keep(await this.#whole.whole(told));
      if (revision === this.#revision) return;
      this.#revision = revision;
    }
  }

  #keep(records: readonly WholeRecord[]) {
    for (const { approvals, events, record } of records) {
      this.#histories.set(record.id, historyOf(record, events, approvals));
    }
  }
}
