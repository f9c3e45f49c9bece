import { defineKind } from '../kindDefinition';
import { marketingPlatformRelations } from './relations';
import { marketingPlatformRules } from './rules';
import { marketingPlatformSchema } from './schema';

export const marketingPlatformKind = defineKind({
  kind: 'MarketingPlatform',
  singular: 'marketing platform',
  plural: 'marketing platforms',
  description:
    'Anything marketing runs on, bought or built: owned, funded and governed for as long as it runs.',
  schema: marketingPlatformSchema,
  relations: marketingPlatformRelations,
  rules: marketingPlatformRules,
});
