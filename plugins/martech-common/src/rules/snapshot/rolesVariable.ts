import { RELATION_MEMBER_OF } from '@backstage/catalog-model';
import { roleIds } from '../../roles';
import { isRelated, kindOfRef } from './entityField';
import { Holders } from './Holders';
import { Lookup } from './holder';

/** One entry of `spec.roles`, filled. */
export interface HeldRole {
  role: string;
  assignee: string;
  deputy: string;
  endsOn: string;
  notNeededBecause: string;
}

export interface RolesContext {
  holders: Holders;
  lookup: Lookup;
  requiredRoles: readonly string[];
  ownerRef: string;
  /** `YYYY-MM-DD`. */
  today: string;
}

function roleVariable(held: HeldRole, context: RolesContext) {
  const { holders, lookup, ownerRef, requiredRoles, today } = context;
  const { known, active } = holders.of(held.assignee);
  const ended = held.endsOn !== '' && held.endsOn < today;
  const kind = kindOfRef(held.assignee);
  return {
    role: held.role,
    assignee: held.assignee,
    deputy: held.deputy,
    endsOn: held.endsOn,
    notNeededBecause: held.notNeededBecause,
    known,
    active,
    deputyActive: holders.of(held.deputy).active,
    ended,
    required: requiredRoles.includes(held.role),
    isGroup: kind === 'group',
    inOwnerTeam:
      kind === 'user' &&
      ownerRef !== '' &&
      isRelated(lookup(held.assignee), RELATION_MEMBER_OF, ownerRef),
    filled: active && !ended,
  };
}

const vacant = (role: string, required: boolean) => ({
  role,
  assignee: '',
  deputy: '',
  endsOn: '',
  notNeededBecause: '',
  known: false,
  active: false,
  deputyActive: false,
  ended: false,
  required,
  isGroup: false,
  inOwnerTeam: false,
  filled: false,
});

/** Most roles of most platforms are held by nobody; one of each is enough. */
const vacancies = roleIds.map(role => ({
  role,
  required: vacant(role, true),
  optional: vacant(role, false),
}));

/** What rules see as `roles`: every role there is, held or not. */
export function rolesVariable(
  held: readonly HeldRole[],
  context: RolesContext,
): Record<string, unknown> {
  const roles: Record<string, unknown> = {};
  for (const { role, required, optional } of vacancies) {
    const first = held.find(entry => entry.role === role);
    if (first) roles[role] = roleVariable(first, context);
    else {
      const isRequired = context.requiredRoles.includes(role);
      roles[role] = isRequired ? required : optional;
    }
  }
  return roles;
}
