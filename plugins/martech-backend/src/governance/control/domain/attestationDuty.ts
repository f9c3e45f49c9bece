import { AttestationDuties } from '@martech-portal/backstage-plugin-martech-common';
import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';

const DAY = 86_400_000;
/** How long before its end somebody is reminded. */
const SOON = 30 * DAY;

type Duty = AttestationDuties['topics'][number];

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/**
 * Where an attestation stands: what was attested last, and whether it is due.
 *
 * @param fact - the last that was told, by a person or another system
 */
export function attestationDuty(
  fact: FactReading | undefined,
  now: number,
): Pick<Duty, 'on' | 'state' | 'validUntil'> {
  if (!fact || fact.value !== true) return { state: 'missing' };
  const { freshUntil, observedAt } = fact;
  const on = dayOf(observedAt.getTime());
  if (!freshUntil) return { state: 'valid', on };
  const until = freshUntil.getTime();
  const overdue = until <= now ? 'overdue' : undefined;
  const soon = until - SOON <= now ? 'due-soon' : 'valid';
  // The first moment after it lies on the day after its last.
  return { state: overdue ?? soon, on, validUntil: dayOf(until - 1) };
}
