import { defineKind } from '../kindDefinition';
import { marketingTemplateRelations } from './relations';
import { marketingTemplateRules } from './rules';
import { marketingTemplateSchema } from './schema';

export const marketingTemplateKind = defineKind({
  kind: 'MarketingTemplate',
  singular: 'marketing template',
  plural: 'marketing templates',
  description:
    'What marketing material is made from, with its version, owner, locked regions and rights.',
  schema: marketingTemplateSchema,
  relations: marketingTemplateRelations,
  rules: marketingTemplateRules,
});
