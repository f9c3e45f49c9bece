import { dayOf, midnightOf, moved } from './duration.mjs';

/**
 * The documents of catalog-info/facts as bodies of `POST /facts`, as if their systems had just
 * reported: see the README there.
 */
export function currentFacts(documents, now) {
  const today = midnightOf(now);
  return documents.map(({ content: { source, observations } }) => ({
    source,
    observations: observations.map(
      ({ observedAgo, valueAgo, value, ...rest }) => ({
        ...rest,
        value: valueAgo ? dayOf(moved(today, valueAgo, -1)) : value,
        observedAt: moved(today, observedAgo, -1).toISOString(),
      }),
    ),
  }));
}
