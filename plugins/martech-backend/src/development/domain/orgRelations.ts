import {
  RELATION_CHILD_OF,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
  RELATION_PARENT_OF,
} from '@backstage/catalog-model';
import { RelationField } from '@martech-portal/backstage-plugin-martech-common';

const toGroup = { defaultKind: 'Group', allowedKinds: ['Group'] };

/** The relations that Backstage itself makes of people and groups, by kind. */
export const orgRelations = new Map<string, RelationField[]>([
  [
    'user',
    [
      {
        path: 'spec.memberOf[]',
        relation: RELATION_MEMBER_OF,
        reverse: RELATION_HAS_MEMBER,
        ...toGroup,
      },
    ],
  ],
  [
    'group',
    [
      {
        path: 'spec.members[]',
        relation: RELATION_HAS_MEMBER,
        reverse: RELATION_MEMBER_OF,
        defaultKind: 'User',
        allowedKinds: ['User'],
      },
      {
        path: 'spec.parent',
        relation: RELATION_CHILD_OF,
        reverse: RELATION_PARENT_OF,
        ...toGroup,
      },
      {
        path: 'spec.children[]',
        relation: RELATION_PARENT_OF,
        reverse: RELATION_CHILD_OF,
        ...toGroup,
      },
    ],
  ],
]);
