import { setImmediate } from 'node:timers/promises';
import { Clock } from '../../../clock';
import { RecordReader } from '../../records';
import { later } from '../../records/domain/days';
import { Latest } from '../../records/reads/Latest';
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
  readonly #clock: Clock;
  readonly #latest = new Latest(() => this.#read());
  readonly #histories = new Map<string, RecordHistory>();
  #all: readonly RecordHistory[] = [];
  #revision = -1;

  constructor(options: {
    clock: Clock;
    reader: Pick<RecordReader, 'changesSince' | 'revision'>;
    whole: HistoryReader;
  }) {
    this.#clock = options.clock;
    this.#reader = options.reader;
    this.#whole = options.whole;
  }

  /** The same list for as long as nothing is written. */
  current(): Promise<readonly RecordHistory[]> {
    return this.#latest.current();
  }

  async #read(): Promise<readonly RecordHistory[]> {
    const revision = await this.#reader.revision();
    if (revision === this.#revision) return this.#all;
    // A history that was replayed begins anew.
    if (this.#revision < 0 || revision < this.#revision) {
      await this.#readAll();
      this.#revision = revision;
    } else {
      await this.#readChanges(revision);
    }
    this.#all = [...this.#histories.values()];
    return this.#all;
  }

  async #readAll() {
    this.#histories.clear();
    const since = later(this.#clock.now(), -METRIC_DAYS * DAY);
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
