import { Knex } from 'knex';
import { StateRow } from '../domain/StateRow';
import { ControlStore, StateWrites } from './ControlStore';
import { nextStatesRevision } from './nextStatesRevision';
import { fromRecord } from './stateRows';
import { ControlFeedRecord, ControlStateRecord } from './tables';
import { writeStates } from './writeStates';

const TABLE = 'martech_control_states';
const READ_AT_ONCE = 500;

/** States in the plugin's database. */
export class DatabaseControlStore implements ControlStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async revision() {
    const [record] = await this.#knex<ControlFeedRecord>(
      'martech_control_feed',
    ).select('revision');
    return record.revision;
  }

  async ofUids(uids: readonly string[]) {
    const rows = await this.#rows('uid', uids);
    return new Map(rows.map(row => [row.uid, row]));
  }

  async ofRefs(entityRefs: readonly string[]) {
    const rows = await this.#rows('entity_ref', entityRefs);
    return new Map(rows.map(row => [row.entityRef, row]));
  }

  async *changes(since: number, until: number) {
    let last = '';
    let size: number;
    do {
      const records = await this.#knex<ControlStateRecord>(TABLE)
        .where('revision', '>', since)
        .where('revision', '<=', until)
        .where('uid', '>', last)
        .orderBy('uid')
        .limit(READ_AT_ONCE);
      yield records.map(fromRecord);
      size = records.length;
      last = records.at(-1)?.uid ?? last;
    } while (size === READ_AT_ONCE);
  }

  async count() {
    const row = await this.#knex(TABLE).count({ rows: '*' }).first();
    return Number(row?.rows ?? 0);
  }

  async uids() {
    const records = await this.#knex<ControlStateRecord>(TABLE).select('uid');
    return new Set(records.map(({ uid }) => uid));
  }

  async due(instant: number) {
    const records = await this.#knex<ControlStateRecord>(TABLE)
      .where('recheck_at', '<=', instant)
      .select('entity_ref');
    return records.map(record => record.entity_ref);
  }

  async postpone(instant: number, until: number) {
    await this.#knex<ControlStateRecord>(TABLE)
      .where('recheck_at', '<=', instant)
      .update({ recheck_at: until });
  }

  write(writes: StateWrites) {
    return this.#knex.transaction(tx => writeStates(tx, writes));
  }

  async removeGone(turn: { now: number; turn: number }) {
    const gone = this.#knex<ControlStateRecord>(TABLE).whereNotIn(
      'uid',
      this.#knex('martech_evaluations').select('uid'),
    );
    const records = await gone.select('uid');
    if (records.length === 0) return 0;
    const uids = records.map(({ uid }) => uid);
    await this.#knex.transaction(async tx => {
      await nextStatesRevision(tx, turn);
      for (let at = 0; at < uids.length; at += READ_AT_ONCE) {
        await tx<ControlStateRecord>(TABLE)
          .whereIn('uid', uids.slice(at, at + READ_AT_ONCE))
          .delete();
      }
    });
    return uids.length;
  }

  async #rows(column: 'uid' | 'entity_ref', values: readonly string[]) {
    const rows: StateRow[] = [];
    for (let at = 0; at < values.length; at += READ_AT_ONCE) {
      const records = await this.#knex<ControlStateRecord>(TABLE).whereIn(
        column,
        values.slice(at, at + READ_AT_ONCE),
      );
      rows.push(...records.map(fromRecord));
    }
    return rows;
  }
}
