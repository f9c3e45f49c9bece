import { Knex } from 'knex';
import { ControlFeedRecord } from './tables';
import { TurnLostError } from './TurnLostError';

/** How long a turn lasts unless something is written, milliseconds. */
export const LEASE = 60_000;

/**
 * Raises the revision of states for whoever's turn it is, who may go on for
 * another while. The row stays locked until the transaction ends.
 *
 * @throws TurnLostError when somebody else has taken over
 */
export async function nextStatesRevision(
  tx: Knex,
  { now, turn }: { now: number; turn: number },
): Promise<number> {
  const [record] = await tx<ControlFeedRecord>('martech_control_feed')
    .where({ turn })
    .update({
      revision: tx.raw('revision + 1'),
      taken_until: now + LEASE,
      began_at: tx.raw('coalesce(began_at, ?)', [now]),
    })
    .returning('revision');
  if (!record) throw new TurnLostError();
  return record.revision;
}
