import { defineKind } from '../kindDefinition';
import { marketingScorecardRelations } from './relations';
import { marketingScorecardRules } from './rules';
import { marketingScorecardSchema } from './schema';

export const marketingScorecardKind = defineKind({
  kind: 'MarketingScorecard',
  singular: 'marketing scorecard',
  plural: 'marketing scorecards',
  description: 'Checks with levels that entities are measured against.',
  schema: marketingScorecardSchema,
  relations: marketingScorecardRelations,
  rules: marketingScorecardRules,
});
