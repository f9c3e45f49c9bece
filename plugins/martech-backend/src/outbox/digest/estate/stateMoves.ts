import { Knex } from 'knex';
import { StateHistory } from '../../../governance/control/store/StateHistory';
import { Week } from '../weekOf';
import { groupBy } from './groupBy';

const AT_ONCE = 500;

/** How a platform ended the week otherwise than it began. */
export type Move = 'left' | 'regained';

type Span = Awaited<ReturnType<StateHistory['statesSince']>>[number];

const outOfControl = ['drifting', 'uncontrolled', 'unknown'];

/** How it was at one instant and how at the other, whatever came between. */
function moveOf(spans: readonly Span[], { from, to }: Week): Move | undefined {
  const at = (instant: number) =>
    spans.find(
      span => span.from <= instant && (span.to === null || span.to > instant),
    )?.state;
  const before = at(from.getTime());
  const after = at(to.getTime());
  if (before === undefined || after === undefined) return undefined;
  if (before === 'controlled' && outOfControl.includes(after)) return 'left';
  return outOfControl.includes(before) && after === 'controlled'
    ? 'regained'
    : undefined;
}

/** What left or regained control in a week, by uid. */
export async function stateMoves(
  knex: Knex,
  history: Pick<StateHistory, 'statesSince'>,
  week: Week,
): Promise<Map<string, Move>> {
  const changed: Array<{ uid: string }> = await knex('martech_intervals')
    .where({ subject: 'state' })
    .where('from_ms', '>', week.from.getTime())
    .where('from_ms', '<=', week.to.getTime())
    .distinct('uid');
  const uids = changed.map(({ uid }) => uid);
  const moves = new Map<string, Move>();
  for (let start = 0; start < uids.length; start += AT_ONCE) {
    const some = uids.slice(start, start + AT_ONCE);
    const spans = await history.statesSince(some, week.from.getTime());
    const byUid = groupBy(spans, ({ uid }) => uid);
    for (const [uid, mine] of byUid) {
      const move = moveOf(mine, week);
      if (move) moves.set(uid, move);
    }
  }
  return moves;
}
