import { Knex } from 'knex';
import { insertRows } from '../../../database';
import { EvaluationQueue } from '../../../scorecards/store/EvaluationQueue';
import { INTERVALS } from '../../../scorecards/store/intervalTarget';
import { IntervalRecord } from '../../../scorecards/store/tables';
import { StateChange } from '../domain/stateChange';
import { reasonKey } from '../domain/StoredReason';
import { StateWrites } from './ControlStore';
import { nextStatesRevision } from './nextStatesRevision';
import { toRecord } from './stateRows';
import { stateSubjects } from './stateSubjects';

const STATES = {
  table: 'martech_control_states',
  columns: [
    'uid',
    'entity_ref',
    'kind',
    'state',
    'since',
    'reasons',
    'ready',
    'capabilities',
    'memory',
    'recheck_at',
    'revision',
  ],
  key: ['uid'],
} as const;

interface Opened {
  uid: string;
  subject: string;
  value: string;
  evidence: string | null;
}

const opensState = ({ row }: StateChange): Opened => ({
  uid: row.uid,
  subject: stateSubjects.state,
  value: row.state,
  evidence: JSON.stringify({
    since: row.since,
    reasons: row.reasons.map(reasonKey),
    stored: row.reasons,
  }),
});

/** Ends what stood until now and begins what stands from now on. */
async function turn(
  tx: Knex,
  opened: readonly Opened[],
  { now, policy }: Pick<StateWrites, 'now' | 'policy'>,
) {
  if (opened.length === 0) return;
  await tx<IntervalRecord>('martech_intervals')
    .whereNull('to_ms')
    .whereIn(
      ['uid', 'subject'],
      opened.map(({ subject, uid }): [string, string] => [uid, subject]),
    )
    .update({ to_ms: now });
  await insertRows(
    tx,
    INTERVALS,
    opened.map(row => ({
      ...row,
      from_ms: now,
      to_ms: null,
      version: policy,
    })),
  );
}

/** Writes a batch of states and what begins in history with it. */
export async function writeStates(
  tx: Knex,
  writes: StateWrites,
): Promise<void> {
  const { changes, evaluate, now, trust } = writes;
  const revision = await nextStatesRevision(tx, writes);
  const records = changes.map(({ row }) => toRecord(row, revision));
  await insertRows<keyof (typeof records)[number]>(
    tx,
    { ...STATES, columns: [...STATES.columns], key: [...STATES.key] },
    records,
  );
  const turns = changes.filter(({ isTurn }) => isTurn).map(opensState);
  const told = trust.map(
    ({ uid, value }): Opened => ({
      uid,
      subject: stateSubjects.trust,
      value: String(value),
      evidence: null,
    }),
  );
  await turn(tx, [...turns, ...told], writes);
  if (evaluate.length > 0) {
    await new EvaluationQueue(tx).mark([...evaluate], now);
  }
}
