import { FactReading } from '../types';
import { dayOf } from './day';

/** When it was seen; a clock that runs ahead has seen it now. */
export const seenAt = (fact: FactReading, now: Date): Date =>
  fact.observedAt.getTime() > now.getTime() ? now : fact.observedAt;

/** What rules see as `facts`: by source, then by key. */
export function factsVariable(
  facts: Iterable<FactReading>,
  now: Date,
): Record<string, Record<string, unknown>> {
  const bySource: Record<string, Record<string, unknown>> = Object.create(null);
  const today = dayOf(now);
  for (const fact of facts) {
    const observed = seenAt(fact, now);
    const ofSource = bySource[fact.source] ?? Object.create(null);
    ofSource[fact.key] = {
      value: fact.value,
      observedAt: observed.toISOString(),
      ageDays: today - dayOf(observed),
    };
    bySource[fact.source] = ofSource;
  }
  return bySource;
}

/** `<source>/<key>`, as checks name facts. */
export const factName = ({ source, key }: FactReading): string =>
  `${source}/${key}`;
