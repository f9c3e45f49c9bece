import {
  EntityRow,
  RenewalDecision,
  renewalOutcomes,
} from '@martech-portal/backstage-plugin-martech-common';
import { daysAfter } from './windowOf';

/** Without a term, a contract is taken to run for a year. */
const YEAR = 365;

type Contract = Pick<EntityRow, 'contractEnd' | 'renewedOn'>;

/** Decisions about contracts by platform, the last one first. */
export type Decisions = ReadonlyMap<string, readonly RenewalDecision[]>;

function decisionOf(row: EntityRow): RenewalDecision | undefined {
  const { lifecycle } = row;
  if (row.type !== 'renewal') return undefined;
  if (lifecycle !== 'proposed' && lifecycle !== 'accepted') return undefined;
  const outcome = renewalOutcomes.find(one => one === row.renewalOutcome);
  return {
    entityRef: row.entityRef,
    title: row.title,
    lifecycle,
    ...(outcome && { outcome }),
    ...(row.decidedOn && { decidedOn: row.decidedOn }),
    ...(row.renewalUntil && { until: row.renewalUntil }),
  };
}

/** The last word first: what was accepted before what is proposed. */
function lastFirst(one: RenewalDecision, other: RenewalDecision): number {
  if (one.lifecycle !== other.lifecycle) {
    return one.lifecycle === 'accepted' ? -1 : 1;
  }
  const [a, b] = [one.decidedOn ?? '', other.decidedOn ?? ''];
  if (a !== b) return a > b ? -1 : 1;
  return one.entityRef < other.entityRef ? -1 : 1;
}

export function decisionsByPlatform(rows: Iterable<EntityRow>): Decisions {
  const found = new Map<string, RenewalDecision[]>();
  for (const row of rows) {
    const decision = decisionOf(row);
    for (const subject of decision ? row.subject ?? [] : []) {
      if (!decision) continue;
      const known = found.get(subject);
      if (known) known.push(decision);
      else found.set(subject, [decision]);
    }
  }
  for (const decisions of found.values()) decisions.sort(lastFirst);
  return found;
}

/**
 * Whether a decision is about the renewal that is ahead. One to leave stands; one
 * to go on is done with as soon as the contract runs until the day it named.
 */
function isAhead(decision: RenewalDecision, contract: Contract): boolean {
  const { contractEnd: end, renewedOn } = contract;
  const { decidedOn, lifecycle, outcome, until } = decision;
  const leaves = outcome === 'migrate' || outcome === 'retire';
  if (leaves || lifecycle === 'proposed' || end === undefined) return true;
  if (outcome === 'renew' && until !== undefined) return until > end;
  if (until !== undefined && until > end) return true;
  const termBegan = renewedOn ?? daysAfter(end, -YEAR);
  return decidedOn !== undefined && decidedOn >= termBegan;
}

/** What was decided last about the renewal that is ahead. */
export const decisionAhead = (
  entityRef: string,
  contract: Contract,
  decisions: Decisions,
): RenewalDecision | undefined =>
  decisions.get(entityRef)?.find(decision => isAhead(decision, contract));
