import { Knex } from 'knex';
import { ControlFeedRecord } from './tables';

/**
 * Notes that nothing has been followed yet, after states and what they are
 * worked out from were removed. Turns and revisions go on from where they were.
 */
export async function forgetStates(tx: Knex): Promise<void> {
  await tx<ControlFeedRecord>('martech_control_feed').update({
    turn: tx.raw('turn + 1'),
    taken_until: null,
    results: 0,
    records: 0,
    policy: '',
    day: null,
    began_at: null,
    revision: tx.raw('revision + 1'),
  });
}
