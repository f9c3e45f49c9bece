import { CheckFact } from '@martech-portal/backstage-plugin-martech-common';
import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { DateTime, Duration } from 'luxon';

/** Facts of one entity by `<source>/<key>`. */
export type FactsByName = ReadonlyMap<string, FactReading>;

export const byName = (readings: readonly FactReading[]): FactsByName =>
  new Map(readings.map(fact => [`${fact.source}/${fact.key}`, fact]));

/** The earlier of what the source and what the check allows. */
function freshUntil(
  { freshUntil: bySource, observedAt }: FactReading,
  maxAge: string | undefined,
  now: Date,
): Date | undefined {
  // A clock that runs ahead has seen it now, as evaluation has it.
  const seen = Math.min(observedAt.getTime(), now.getTime());
  const byCheck = maxAge
    ? DateTime.fromMillis(seen, { zone: 'utc' })
        .plus(Duration.fromISO(maxAge))
        .toMillis()
    : Infinity;
  const until = Math.min(bySource?.getTime() ?? Infinity, byCheck);
  return until < Infinity ? new Date(until) : undefined;
}

/** The facts that a check reads, with their age at an instant. */
export const checkFacts = (
  check: { facts?: string[]; maxAge?: string },
  facts: FactsByName,
  now: Date,
): CheckFact[] =>
  (check.facts ?? []).map(name => {
    const [source, key] = name.split('/');
    const fact = facts.get(name);
    if (!fact) return { source, key, stale: true };
    const until = freshUntil(fact, check.maxAge, now);
    return {
      source,
      key,
      value: fact.value,
      observedAt: fact.observedAt.toISOString(),
      ...(until && { freshUntil: until.toISOString() }),
      stale: until !== undefined && until.getTime() <= now.getTime(),
    };
  });
