import { InputError } from '@backstage/errors';
import { readObservation } from '../../facts/domain/readObservation';
import { FactStore } from '../../facts/store/FactStore';
import { History } from './history';
import { SourcedFact } from './PastFacts';

const WRITER = 'sample-history';

/**
 * Observations of a history, read as those that are pushed.
 *
 * @throws InputError that names the first one that cannot be kept
 */
export const sourcedFacts = (
  facts: History['facts'],
  now: Date,
): SourcedFact[] =>
  facts.flatMap(({ source, observations }) =>
    observations.map(observation => {
      const read = readObservation(observation, now);
      if (typeof read !== 'string') return { ...read, source };
      const { entityRef, key } = observation;
      throw new InputError(`facts: ${source}/${key} of ${entityRef}: ${read}`);
    }),
  );

/** Keeps what was told last of each fact; what is known to be newer stays. */
export async function keepLatest(
  facts: SourcedFact[],
  store: Pick<FactStore, 'put'>,
): Promise<void> {
  const bySource = new Map<string, Map<string, SourcedFact>>();
  for (const fact of facts) {
    const latest = bySource.get(fact.source) ?? new Map();
    bySource.set(fact.source, latest);
    const id = `${fact.key} ${fact.entityRef}`;
    const known = latest.get(id);
    if (!known || known.observedAt < fact.observedAt) latest.set(id, fact);
  }
  for (const [source, latest] of bySource) {
    await store.put({ source, writer: WRITER, facts: [...latest.values()] });
  }
}
