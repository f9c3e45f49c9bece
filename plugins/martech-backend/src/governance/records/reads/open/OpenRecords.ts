import { setImmediate } from 'node:timers/promises';
import { OpenRecordReader } from '../../store/OpenRecordReader';
import { Latest } from '../Latest';
import { OpenTable } from './OpenTable';

/**
 * Open records as they are now. Whoever asks has the revision read that the
 * database has at that moment, and what was written since the last one, so that
 * replicas answer alike and everybody finds what they have just written.
 */
export class OpenRecords {
  readonly #reader: OpenRecordReader;
  readonly #latest = new Latest(() => this.#read());
  #table = new OpenTable();
  #revision = -1;

  constructor(reader: OpenRecordReader) {
    this.#reader = reader;
  }

  current(): Promise<OpenTable> {
    return this.#latest.current();
  }

  async #read(): Promise<OpenTable> {
    const revision = await this.#reader.revision();
    if (revision === this.#revision) return this.#table;
    if (this.#revision < 0 || revision < this.#revision) {
      await this.#readAll();
    } else {
      await this.#readChanges();
    }
    this.#revision = revision;
    return this.#table;
  }

  async #readAll() {
    const table = new OpenTable();
    for await (const records of this.#reader.all()) {
      for (const open of records) table.put(open);
      await setImmediate();
    }
    this.#table = table;
  }

  async #readChanges() {
    const table = this.#table;
    for await (const { closed, open } of this.#reader.changes(this.#revision)) {
      for (const one of open) table.put(one);
      for (const id of closed) table.remove(id);
    }
    // What was removed leaves no trace but the number of rows.
    if ((await this.#reader.count()) === table.size) return;
    table.keep(await this.#reader.ids());
  }
}
