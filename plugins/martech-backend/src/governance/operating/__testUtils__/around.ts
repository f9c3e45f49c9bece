import { RoleId } from '@martech-portal/backstage-plugin-martech-common';
import { EntityPeople, Standing } from '../domain/EntityPeople';

const refOf = (name: string, kind: string) => `${kind}:default/${name}`;
export const person = (name: string) => refOf(name, 'user');
export const team = (name: string) => refOf(name, 'group');

/** Who is where. */
export interface Around {
  /** By role: who holds it, and the deputy; full references. */
  roles?: Partial<Record<RoleId, [holder?: string, deputy?: string]>>;
  /** People of the catalog by name; false: they left. */
  people?: Record<string, boolean>;
  /** Groups by name, with the names of those who are in them. */
  groups?: Record<string, string[]>;
  owner?: string;
  intakeOwner?: string;
  releaseOwner?: string;
  entityRef?: string;
}

/** Who is who, in as few words as a table of tests can take. */
export function around({
  entityRef = 'marketingplatform:default/dam',
  groups = {},
  people = {},
  roles = {},
  ...rest
}: Around): EntityPeople {
  const standings = new Map<string, Standing>(
    Object.entries(people).map(([name, active]) => [
      person(name),
      { active, members: [] },
    ]),
  );
  for (const [name, names] of Object.entries(groups)) {
    const members = names.filter(one => people[one]).map(person);
    standings.set(team(name), { active: members.length > 0, members });
  }
  return {
    ...(entityRef !== '' && { entityRef }),
    ...rest,
    roles: Object.entries(roles).map(([role, [holder, deputy]]) => ({
      role: role as RoleId,
      holder,
      deputy,
    })),
    standings,
  };
}
