import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  MAX_OBSERVATIONS,
  PushFacts,
} from '@martech-portal/backstage-plugin-martech-common';
import { completeOptions, PortfolioOptions } from '../options';
import { Random } from '../random/Random';
import { platformFacts } from './platformFacts';

/**
 * Facts about the platforms of a portfolio as bodies of `POST /facts`, none too
 * large for one call. Same entities and options, same facts; the entities do
 * not depend on whether facts are made.
 *
 * @public
 */
export function* portfolioFacts(
  entities: Iterable<Entity>,
  given: PortfolioOptions,
): Generator<PushFacts, void> {
  const { seed, today } = completeOptions(given);
  const random = new Random(seed + 1);
  const open = new Map<string, PushFacts>();
  for (const entity of entities) {
    if (!isMarketingPlatform(entity)) continue;
    const ref = stringifyEntityRef(entity);
    for (const fact of platformFacts(random, entity, ref, today)) {
      const { source, ...observation } = fact;
      const body = open.get(source) ?? { source, observations: [] };
      body.observations.push(observation);
      open.set(source, body);
      if (body.observations.length === MAX_OBSERVATIONS) {
        yield body;
        open.delete(source);
      }
    }
  }
  yield* open.values();
}
