import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Observation } from '@martech-portal/backstage-plugin-martech-common';
import { DateTime, Duration } from 'luxon';
import { NewFact } from './NewFact';

/** How far ahead of ours the clock of a sender may be. */
export const CLOCK_SKEW_MINUTES = 5;

const FUTURE = `observedAt is more than ${CLOCK_SKEW_MINUTES} minutes in the future; send what has been seen, or set the clock of the sender`;
const TOO_LONG = 'validFor goes beyond any date; leave it out';

function freshUntil(observedAt: Date, validFor: string): Date | undefined {
  const end = DateTime.fromJSDate(observedAt, { zone: 'utc' }).plus(
    Duration.fromISO(validFor),
  );
  return end.isValid ? end.toJSDate() : undefined;
}

/** An observation as it is kept, or the sentence why it cannot be. */
export function readObservation(
  { entityRef, key, observedAt: at, validFor, value }: Observation,
  now: Date,
): NewFact | string {
  const observedAt = new Date(at);
  const ahead = observedAt.getTime() - now.getTime();
  if (ahead > CLOCK_SKEW_MINUTES * 60_000) return FUTURE;
  const fact: NewFact = {
    entityRef: stringifyEntityRef(parseEntityRef(entityRef)),
    key,
    value,
    observedAt,
  };
  if (validFor === undefined) return fact;
  const until = freshUntil(observedAt, validFor);
  return until ? { ...fact, validFor, freshUntil: until } : TOO_LONG;
}
