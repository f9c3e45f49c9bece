import { commonRelations } from '../commonRelations';
import { RelationField } from '../kindDefinition';
import {
  RELATION_INTEGRATED_BY,
  RELATION_INTEGRATES,
  RELATION_MAINTAINED_BY,
  RELATION_MAINTAINS,
} from '../relationNames';

const ends = {
  relation: RELATION_INTEGRATES,
  reverse: RELATION_INTEGRATED_BY,
  defaultKind: 'MarketingPlatform',
  allowedKinds: ['MarketingPlatform', 'Component', 'API', 'Resource'],
};

export const marketingIntegrationRelations: RelationField[] = [
  ...commonRelations,
  { path: 'spec.source', ...ends },
  { path: 'spec.target', ...ends },
  {
    path: 'spec.maintainers[]',
    relation: RELATION_MAINTAINED_BY,
    reverse: RELATION_MAINTAINS,
    defaultKind: 'User',
    allowedKinds: ['User', 'Group'],
  },
];
