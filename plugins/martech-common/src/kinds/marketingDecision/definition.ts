import { defineKind } from '../kindDefinition';
import { marketingDecisionRelations } from './relations';
import { marketingDecisionRules } from './rules';
import { marketingDecisionSchema } from './schema';

export const marketingDecisionKind = defineKind({
  kind: 'MarketingDecision',
  singular: 'marketing decision',
  plural: 'marketing decisions',
  description:
    'What was decided about the estate, by whom, and until when it holds.',
  schema: marketingDecisionSchema,
  relations: marketingDecisionRelations,
  rules: marketingDecisionRules,
});
