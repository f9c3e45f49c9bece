import { Entity } from '@backstage/catalog-model';
import { scorecard } from '../../../__testUtils__/entities';

interface CheckOptions {
  id: string;
  rule: string;
  condition?: string;
  evidence?: Record<string, string>;
  facts?: string[];
  level?: string;
}

const levels = [
  { id: 'declared', title: 'Declared', rank: 1 },
  { id: 'fresh', title: 'Fresh', rank: 3 },
];

/** A scorecard over platforms, with only what a test is about. */
export function standard(
  name: string,
  checks: CheckOptions[],
  spec: Entity['spec'] = {},
): Entity {
  return scorecard({
    name,
    spec: {
      type: 'standard',
      lifecycle: 'enforced',
      appliesTo: { kind: 'MarketingPlatform' },
      levels,
      checks: checks.map(check => ({
        title: check.id,
        level: 'declared',
        ...check,
      })),
      ...spec,
    },
  });
}

const conditions = [
  'ownership',
  'governance',
  'intake',
  'support',
  'documentation',
  'release',
  'roles',
  'measures',
];

/** Readiness of which one condition has a rule of its own. */
export const readiness = (
  name: string,
  rule: string,
  spec: Entity['spec'] = {},
): Entity =>
  standard(
    name,
    conditions.map((condition, index) => ({
      id: `has-${condition}`,
      condition,
      rule: index === 0 ? rule : 'true',
    })),
    { type: 'readiness', ...spec },
  );

export const refOf = (name: string) => `marketingplatform:default/${name}`;
export const cardRef = (name: string) => `marketingscorecard:default/${name}`;
