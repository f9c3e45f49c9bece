import { z } from 'zod';
import { day, filterPredicate, ownership } from '../fields';
import { entityShape } from '../entityShape';
import { check, level } from './check';

export const marketingScorecardSchema = entityShape(
  'MarketingScorecard',
  z.strictObject({
    type: z
      .enum(['readiness', 'standard', 'campaign'])
      .describe('readiness decides the control state of platforms.'),
    lifecycle: z
      .enum(['draft', 'announced', 'enforced', 'retired'])
      .describe('announced counts apart until enforceFrom.'),
    ...ownership,
    enforceFrom: day('First day on which it counts.').optional(),
    targetDate: day('Until when a campaign should be done.').optional(),
    appliesTo: filterPredicate(
      'Filter predicate of Backstage: which entities it applies to.',
    ),
    levels: z.array(level).min(1).describe('Its levels, lowest rank first.'),
    checks: z.array(check).min(1).describe('Its checks.'),
  }),
);

/**
 * A set of checks with levels that entities are measured against.
 *
 * @public
 */
export type MarketingScorecard = z.infer<typeof marketingScorecardSchema>;
