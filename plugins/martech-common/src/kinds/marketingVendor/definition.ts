import { defineKind } from '../kindDefinition';
import { marketingVendorRelations } from './relations';
import { marketingVendorRules } from './rules';
import { marketingVendorSchema } from './schema';

export const marketingVendorKind = defineKind({
  kind: 'MarketingVendor',
  singular: 'marketing vendor',
  plural: 'marketing vendors',
  description: 'A company that supplies platforms or services to marketing.',
  schema: marketingVendorSchema,
  relations: marketingVendorRelations,
  rules: marketingVendorRules,
});
