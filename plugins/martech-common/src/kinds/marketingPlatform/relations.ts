import {
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
} from '@backstage/catalog-model';
import { commonRelations } from '../commonRelations';
import { RelationField } from '../kindDefinition';
import {
  RELATION_DEPUTISED_BY,
  RELATION_DEPUTISES_FOR,
  RELATION_HOLDS_ROLE,
  RELATION_ROLE_HELD_BY,
  RELATION_SUCCEEDED_BY,
  RELATION_SUCCEEDS,
  RELATION_SUPPLIED_BY,
  RELATION_SUPPLIES,
} from '../relationNames';

export const marketingPlatformRelations: RelationField[] = [
  ...commonRelations,
  {
    path: 'spec.vendor',
    relation: RELATION_SUPPLIED_BY,
    reverse: RELATION_SUPPLIES,
    defaultKind: 'MarketingVendor',
    allowedKinds: ['MarketingVendor'],
  },
  {
    path: 'spec.dependsOn[]',
    relation: RELATION_DEPENDS_ON,
    reverse: RELATION_DEPENDENCY_OF,
    defaultKind: 'MarketingPlatform',
    allowedKinds: ['MarketingPlatform', 'Component', 'API', 'Resource'],
  },
  {
    path: 'spec.successor',
    relation: RELATION_SUCCEEDED_BY,
    reverse: RELATION_SUCCEEDS,
    defaultKind: 'MarketingPlatform',
    allowedKinds: ['MarketingPlatform'],
    acyclic: true,
  },
  {
    path: 'spec.roles[].assignee',
    relation: RELATION_ROLE_HELD_BY,
    reverse: RELATION_HOLDS_ROLE,
    defaultKind: 'User',
    allowedKinds: ['User', 'Group'],
  },
  {
    path: 'spec.roles[].deputy',
    relation: RELATION_DEPUTISED_BY,
    reverse: RELATION_DEPUTISES_FOR,
    defaultKind: 'User',
    allowedKinds: ['User', 'Group'],
  },
];
