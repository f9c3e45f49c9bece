import { commonRelations } from '../commonRelations';
import { RelationField } from '../kindDefinition';
import {
  RELATION_DECIDED_BY,
  RELATION_DECIDES,
  RELATION_SUPERSEDED_BY,
  RELATION_SUPERSEDES,
} from '../relationNames';

export const marketingDecisionRelations: RelationField[] = [
  ...commonRelations,
  {
    path: 'spec.subjects[]',
    relation: RELATION_DECIDES,
    reverse: RELATION_DECIDED_BY,
    defaultKind: 'MarketingPlatform',
    allowedKinds: [
      'MarketingPlatform',
      'MarketingTemplate',
      'MarketingIntegration',
      'MarketingVendor',
      'System',
      'Domain',
    ],
  },
  {
    path: 'spec.supersedes',
    relation: RELATION_SUPERSEDES,
    reverse: RELATION_SUPERSEDED_BY,
    defaultKind: 'MarketingDecision',
    allowedKinds: ['MarketingDecision'],
    acyclic: true,
  },
];
