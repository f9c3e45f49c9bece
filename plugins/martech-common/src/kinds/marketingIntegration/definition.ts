import { defineKind } from '../kindDefinition';
import { marketingIntegrationRelations } from './relations';
import { marketingIntegrationRules } from './rules';
import { marketingIntegrationSchema } from './schema';

export const marketingIntegrationKind = defineKind({
  kind: 'MarketingIntegration',
  singular: 'marketing integration',
  plural: 'marketing integrations',
  description: 'A connection through which data moves between two platforms.',
  schema: marketingIntegrationSchema,
  relations: marketingIntegrationRelations,
  rules: marketingIntegrationRules,
});
