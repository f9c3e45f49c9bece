import { noDuplicates } from '../../validation/duplicates';
import { notItself } from '../../validation/notItself';
import { inOrder } from '../../validation/order';
import { EntityProblem } from '../kindDefinition';
import { marketingVendorRelations } from './relations';
import { MarketingVendor } from './schema';

/** Rules across the fields of a vendor. */
export function marketingVendorRules(entity: MarketingVendor): EntityProblem[] {
  const { agreements = [], domains = [] } = entity.spec;
  return [
    ...notItself(entity, marketingVendorRelations, ['spec.parent']),
    ...noDuplicates('spec.domains', domains, 'domain'),
    ...agreements.flatMap((agreement, index) =>
      inOrder(
        [`spec.agreements[${index}].signedOn`, agreement.signedOn],
        [`spec.agreements[${index}].expiresOn`, agreement.expiresOn],
      ),
    ),
  ];
}
