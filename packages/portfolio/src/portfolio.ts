import { Entity } from '@backstage/catalog-model';
import { decision } from './decisions/decision';
import { uniqueNames } from './entity/uniqueNames';
import { integration } from './integrations/integration';
import { completeOptions, PortfolioOptions } from './options';
import { organisation } from './organisation/organisation';
import { platform } from './platforms/platform';
import { Random } from './random/Random';
import { Surroundings } from './surroundings';
import { template } from './templates/template';
import { products } from './vendors/products';
import { vendor } from './vendors/vendor';

/** How many of a kind there are for each platform. */
const PER_PLATFORM = { template: 0.3, integration: 0.5, decision: 0.05 };

const VENDORS = { perPlatform: 0.1, least: 30, most: 1_000 };

function* repeat<T>(count: number, make: () => T) {
  for (let made = 0; made < count; made += 1) yield make();
}

/**
 * The entities of a portfolio, one after the other: groups and people, vendors,
 * platforms, templates, integrations, decisions. What an entity refers to has
 * come before it, except the groups that groups name.
 *
 * @public
 */
export function* portfolioEntities(
  given: PortfolioOptions,
): Generator<Entity, void> {
  const options = completeOptions(given);
  const random = new Random(options.seed);
  const people = organisation(options, random);
  const around: Surroundings = { options, random, organisation: people };
  yield* people.entities;

  const count = (perPlatform: number) =>
    Math.ceil(options.platforms * perPlatform);
  const sold = products.slice(
    0,
    Math.min(VENDORS.most, Math.max(VENDORS.least, count(VENDORS.perPlatform))),
  );
  for (const product of sold) yield vendor(around, product);

  const platforms: string[] = [];
  const platformNames = uniqueNames();
  yield* repeat(options.platforms, () => {
    const entity = platform(around, sold, platformNames, platforms);
    platforms.push(entity.metadata.name);
    return entity;
  });
  // The rest needs a platform to be about, or two to connect.
  if (platforms.length < 2) return;

  const masters: string[] = [];
  const templateNames = uniqueNames();
  yield* repeat(count(PER_PLATFORM.template), () => {
    const entity = template(around, platforms, templateNames, masters);
    if (entity.spec.management === 'managed')
      masters.push(entity.metadata.name);
    return entity;
  });

  const integrationNames = uniqueNames();
  yield* repeat(count(PER_PLATFORM.integration), () =>
    integration(around, platforms, integrationNames),
  );

  const replaceable: string[] = [];
  const decisionNames = uniqueNames();
  yield* repeat(count(PER_PLATFORM.decision), () => {
    const entity = decision(around, platforms, decisionNames, replaceable);
    if (entity.spec.lifecycle === 'superseded')
      replaceable.push(entity.metadata.name);
    return entity;
  });
}

/**
 * A whole portfolio at once; the same options make the same entities.
 *
 * @public
 */
export const generatePortfolio = (options: PortfolioOptions): Entity[] => [
  ...portfolioEntities(options),
];
