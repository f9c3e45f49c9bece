import {
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { RelationField } from './kindDefinition';

/** Rows that every kind has: owner, system and domain, as Backstage names them. */
export const commonRelations: RelationField[] = [
  {
    path: 'spec.owner',
    relation: RELATION_OWNED_BY,
    reverse: RELATION_OWNER_OF,
    defaultKind: 'Group',
    allowedKinds: ['Group', 'User'],
  },
  {
    path: 'spec.system',
    relation: RELATION_PART_OF,
    reverse: RELATION_HAS_PART,
    defaultKind: 'System',
    allowedKinds: ['System'],
  },
  {
    path: 'spec.domain',
    relation: RELATION_PART_OF,
    reverse: RELATION_HAS_PART,
    defaultKind: 'Domain',
    allowedKinds: ['Domain'],
  },
];
