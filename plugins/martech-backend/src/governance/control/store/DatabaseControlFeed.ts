import { Knex } from 'knex';
import { ControlPolicy } from '../domain/ControlPolicy';
import { ControlFeed, FeedState, Followed } from './ControlFeed';
import { LEASE } from './nextStatesRevision';
import { ControlFeedRecord, PolicyRecord } from './tables';
import { TurnLostError } from './TurnLostError';

const TABLE = 'martech_control_feed';

/** In one row of the plugin's database. */
export class DatabaseControlFeed implements ControlFeed {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async state(): Promise<FeedState> {
    const [record] = await this.#knex<ControlFeedRecord>(TABLE);
    return {
      results: record.results,
      records: record.records,
      policy: record.policy,
      ...(record.day !== null && { day: record.day }),
      ...(record.began_at !== null && { beganAt: Number(record.began_at) }),
    };
  }

  async take(now: number) {
    const [record] = await this.#knex<ControlFeedRecord>(TABLE)
      .where(free =>
        free.whereNull('taken_until').orWhere('taken_until', '<=', now),
      )
      .update({
        turn: this.#knex.raw('turn + 1'),
        taken_until: now + LEASE,
      })
      .returning('turn');
    return record?.turn;
  }

  async finish(turn: number, followed: Followed) {
    // What only the feed itself changes may come with it.
    const { day = null, policy, records, results } = followed;
    const written = await this.#knex<ControlFeedRecord>(TABLE)
      .where({ turn })
      .update({ day, policy, records, results, taken_until: null });
    if (written === 0) throw new TurnLostError();
  }

  async keepPolicy(version: string, policy: ControlPolicy, now: number) {
    await this.#knex<PolicyRecord>('martech_control_policies')
      .insert({ version, policy: JSON.stringify(policy), since: now })
      .onConflict('version')
      .ignore();
  }

  async release(turn: number) {
    await this.#knex<ControlFeedRecord>(TABLE)
      .where({ turn })
      .update({ taken_until: null });
  }
}
