import { commonRelations } from '../commonRelations';
import { RelationField } from '../kindDefinition';
import {
  RELATION_BUILT_ON,
  RELATION_DERIVED_FROM,
  RELATION_HAS_VARIANT,
  RELATION_HOSTS,
} from '../relationNames';

export const marketingTemplateRelations: RelationField[] = [
  ...commonRelations,
  {
    path: 'spec.platforms[]',
    relation: RELATION_BUILT_ON,
    reverse: RELATION_HOSTS,
    defaultKind: 'MarketingPlatform',
    allowedKinds: ['MarketingPlatform'],
  },
  {
    path: 'spec.derivedFrom',
    relation: RELATION_DERIVED_FROM,
    reverse: RELATION_HAS_VARIANT,
    defaultKind: 'MarketingTemplate',
    allowedKinds: ['MarketingTemplate'],
    acyclic: true,
  },
];
