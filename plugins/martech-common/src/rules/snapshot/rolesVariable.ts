import { RELATION_MEMBER_OF } from '@backstage/catalog-model';
import { roleIds } from '../../roles';
import { kindOfRef, related } from './entityField';
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

const nobody: Omit<HeldRole, 'role'> = {
  assignee: '',
  deputy: '',
  endsOn: '',
  notNeededBecause: '',
};

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
      related(lookup(held.assignee), RELATION_MEMBER_OF).includes(ownerRef),
    filled: active && !ended,
  };
}

/** What rules see as `roles`: every role there is, held or not. */
export function rolesVariable(
  held: readonly HeldRole[],
  context: RolesContext,
): Record<string, unknown> {
  const roles: Record<string, unknown> = {};
  for (const role of roleIds) {
    const first = held.find(entry => entry.role === role);
    roles[role] = roleVariable(first ?? { role, ...nobody }, context);
  }
  return roles;
}
