import {
  Claim,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { KnownState } from '../../../governance/control/tables/StateTable';

/** Until when owners are confirmed, milliseconds, by platform. */
export type Confirmations = ReadonlyMap<string, number>;

const OVER: ReadonlySet<string> = new Set(['retired', 'sandbox']);

/** A sandbox ends by itself, and nobody has to answer for what is retired. */
export const isAsked = ({ lifecycle }: EntityRow): boolean =>
  !OVER.has(lifecycle);

/** Why it is asked whose a platform is; undefined: somebody has said so. */
export function claimState(
  row: EntityRow,
  around: {
    confirmed: Confirmations;
    now: number;
    states: ReadonlyMap<string, KnownState>;
  },
): Claim['state'] | undefined {
  const { confirmed, now, states } = around;
  const hasLeft = states
    .get(row.uid)
    ?.reasons.some(({ id, kind }) => kind === 'signal' && id === 'owner-left');
  if (hasLeft) return 'left';
  const until = confirmed.get(row.entityRef);
  if (until === undefined) return 'missing';
  return until <= now ? 'ended' : undefined;
}
