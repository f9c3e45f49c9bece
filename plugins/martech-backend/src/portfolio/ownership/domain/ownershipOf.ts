import {
  ControlStateId,
  EntityRow,
  OwnedPlatform,
  OwnedRenewal,
  Ownership,
} from '@martech-portal/backstage-plugin-martech-common';
import { KnownState } from '../../../governance/control/tables/StateTable';
import { isWithinHorizon, windowsFrom } from '../../renewals/domain/windowOf';
import { Held } from './byPrincipal';
import { firstOf } from './firstOf';

/** As many as a card can show. */
const SHOWN = 10;

/** What somebody should look at first stands first. */
const GRAVITY: Record<ControlStateId, number> = {
  uncontrolled: 0,
  drifting: 1,
  unknown: 2,
  controlled: 3,
  'not-live': 4,
  retired: 5,
};

interface Around {
  states: ReadonlyMap<string, KnownState>;
  today: string;
}

const isInUse = ({ lifecycle }: EntityRow) => lifecycle !== 'retired';

const stateOf = ({ uid }: EntityRow, { states }: Around): ControlStateId =>
  states.get(uid)?.state ?? 'unknown';

function platformOf(
  row: EntityRow,
  owns: boolean,
  around: Around,
): OwnedPlatform {
  const known = around.states.get(row.uid);
  const since = known?.since ?? null;
  const against = known?.reasons.filter(
    ({ kind }) => kind === 'condition' || kind === 'signal',
  );
  return {
    entityRef: row.entityRef,
    title: row.title,
    ...(row.owner !== undefined && { owner: row.owner }),
    owns,
    state: stateOf(row, around),
    since: since === null ? null : new Date(since).toISOString(),
    reasons: against?.length ?? 0,
  };
}

const worstFirst = (one: OwnedPlatform, other: OwnedPlatform) =>
  Number(other.owns) - Number(one.owns) ||
  GRAVITY[one.state] - GRAVITY[other.state] ||
  other.reasons - one.reasons ||
  (one.title < other.title ? -1 : Number(one.title > other.title));

const soonestFirst = (one: OwnedRenewal, other: OwnedRenewal) =>
  one.noticeDeadline < other.noticeDeadline
    ? -1
    : Number(one.noticeDeadline > other.noticeDeadline);

function renewalsOf(
  rows: readonly EntityRow[],
  around: Around,
): OwnedRenewal[] {
  const windowOf = windowsFrom(around.today);
  return rows.flatMap((row): OwnedRenewal[] => {
    const { annualCost, contractEnd, noticeDeadline } = row;
    const window = windowOf(row);
    if (!window || !isWithinHorizon(window) || !noticeDeadline) return [];
    return [
      {
        entityRef: row.entityRef,
        title: row.title,
        state: stateOf(row, around),
        noticeDeadline,
        ...(contractEnd !== undefined && { contractEnd }),
        autoRenew: row.autoRenew ?? false,
        ...(annualCost && { annualCost }),
      },
    ];
  });
}

/** What people or teams answer for, as cards about them show it. */
export function ownershipOf(
  { owned, roles }: Held,
  around: Around,
): Omit<Ownership, 'asOf' | 'waiting'> {
  const inUse = owned.filter(isInUse);
  const others = roles.filter(isInUse);
  const counts = new Map<ControlStateId, number>();
  for (const row of inUse) {
    const state = stateOf(row, around);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const renewals = renewalsOf(inUse, around);
  return {
    owned: inUse.length,
    roles: others.length,
    retired: owned.length - inUse.length,
    states: {
      controlled: counts.get('controlled') ?? 0,
      drifting: counts.get('drifting') ?? 0,
      uncontrolled: counts.get('uncontrolled') ?? 0,
      unknown: counts.get('unknown') ?? 0,
      'not-live': counts.get('not-live') ?? 0,
      retired: counts.get('retired') ?? 0,
    },
    platforms: firstOf(
      [
        ...inUse.map(row => platformOf(row, true, around)),
        ...others.map(row => platformOf(row, false, around)),
      ],
      SHOWN,
      worstFirst,
    ),
    renewals: firstOf(renewals, SHOWN, soonestFirst),
    renewing: renewals.length,
  };
}
