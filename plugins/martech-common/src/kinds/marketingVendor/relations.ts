import {
  RELATION_CHILD_OF,
  RELATION_PARENT_OF,
} from '@backstage/catalog-model';
import { commonRelations } from '../commonRelations';
import { RelationField } from '../kindDefinition';

export const marketingVendorRelations: RelationField[] = [
  ...commonRelations,
  {
    path: 'spec.parent',
    relation: RELATION_CHILD_OF,
    reverse: RELATION_PARENT_OF,
    defaultKind: 'MarketingVendor',
    allowedKinds: ['MarketingVendor'],
    acyclic: true,
  },
];
