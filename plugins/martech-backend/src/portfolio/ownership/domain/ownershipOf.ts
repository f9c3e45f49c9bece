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
import { noStates } from '../../noStates';

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

/** A platform as far as its place in the order depends on it. */
interface Looked {
  row: EntityRow;
  owns: boolean;
  state: ControlStateId;
  reasons: number;
}

function look(row: EntityRow, owns: boolean, around: Around): Looked {
  let reasons = 0;
  for (const { kind } of around.states.get(row.uid)?.reasons ?? []) {
    if (kind === 'condition' || kind === 'signal') reasons += 1;
  }
  return { row, owns, state: stateOf(row, around), reasons };
}

const worstFirst = (one: Looked, other: Looked) =>
  Number(other.owns) - Number(one.owns) ||
  GRAVITY[one.state] - GRAVITY[other.state] ||
  other.reasons - one.reasons ||
  (one.row.title < other.row.title
    ? -1
    : Number(one.row.title > other.row.title));

function showPlatform(
  { owns, reasons, row, state }: Looked,
  around: Around,
): OwnedPlatform {
  const since = around.states.get(row.uid)?.since ?? null;
  return {
    entityRef: row.entityRef,
    title: row.title,
    ...(row.owner !== undefined && { owner: row.owner }),
    owns,
    state,
    since: since === null ? null : new Date(since).toISOString(),
    reasons,
  };
}

type Renewing = EntityRow & { noticeDeadline: string };

const soonestFirst = (one: Renewing, other: Renewing) =>
  one.noticeDeadline < other.noticeDeadline
    ? -1
    : Number(one.noticeDeadline > other.noticeDeadline);

function isRenewing(today: string): (row: EntityRow) => row is Renewing {
  const windowOf = windowsFrom(today);
  return (row): row is Renewing => {
    const window = windowOf(row);
    return (
      row.noticeDeadline !== undefined &&
      window !== undefined &&
      isWithinHorizon(window)
    );
  };
}

const showRenewal = (row: Renewing, around: Around): OwnedRenewal => ({
  entityRef: row.entityRef,
  title: row.title,
  state: stateOf(row, around),
  noticeDeadline: row.noticeDeadline,
  ...(row.contractEnd !== undefined && { contractEnd: row.contractEnd }),
  autoRenew: row.autoRenew ?? false,
  ...(row.annualCost && { annualCost: row.annualCost }),
});

/** What people or teams answer for, as cards about them show it. */
export function ownershipOf(
  { owned, roles }: Held,
  around: Around,
): Omit<Ownership, 'asOf' | 'waiting'> {
  const inUse = owned.filter(isInUse);
  const others = roles.filter(isInUse);
  const looked = [
    ...inUse.map(row => look(row, true, around)),
    ...others.map(row => look(row, false, around)),
  ];
  const states = noStates();
  for (const { owns, state } of looked) if (owns) states[state] += 1;
  const renewals = inUse.filter(isRenewing(around.today));
  return {
    owned: inUse.length,
    roles: others.length,
    retired: owned.length - inUse.length,
    states,
    platforms: firstOf(looked, SHOWN, worstFirst).map(one =>
      showPlatform(one, around),
    ),
    renewals: firstOf(renewals, SHOWN, soonestFirst).map(row =>
      showRenewal(row, around),
    ),
    renewing: renewals.length,
  };
}
