import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { platform } from '../../../__testUtils__/entities';
import { refOf, standard } from './standards';

const MANY = 5_000;
const names = Array.from({ length: MANY }, (_, index) => `p${index}`);

export const platformRefs = names.map(refOf);

/** The same in every process: a third has each tier, a third none. */
export function replicaEstate(): Map<string, Entity> {
  const tiers = [{ tier: 'anchor' }, { tier: 'core' }, {}];
  const card = standard('tiers', [
    {
      id: 'has-tier',
      rule: 'exists(entity.spec.tier)',
      evidence: { tier: 'entity.spec.tier' },
    },
    { id: 'is-anchor', rule: 'entity.spec.tier == "anchor"', level: 'fresh' },
  ]);
  const platforms = names.map((name, index) =>
    platform({ name, spec: tiers[index % tiers.length] }),
  );
  return new Map(
    [card, ...platforms].map(entity => [stringifyEntityRef(entity), entity]),
  );
}
