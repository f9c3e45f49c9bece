import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { createHash } from 'node:crypto';
import { generatePortfolio } from 'portfolio';

const hash = (text: string) =>
  createHash('sha1').update(text).digest('hex').slice(0, 32);

/** The same portfolio for every system, with what a catalog adds to entities. */
export function readPortfolio(platforms: number): Entity[] {
  return [...generatePortfolio({ platforms })].map(entity => {
    const ref = stringifyEntityRef(entity);
    return {
      ...entity,
      metadata: {
        ...entity.metadata,
        uid: hash(ref),
        etag: hash(JSON.stringify(entity)),
      },
    };
  });
}

/** Only what the checks are about. */
export const platformsOf = (entities: Entity[]) =>
  entities.filter(({ kind }) => kind === 'MarketingPlatform');
