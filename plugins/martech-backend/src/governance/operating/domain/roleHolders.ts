import { RoleId } from '@martech-portal/backstage-plugin-martech-common';
import { EntityPeople } from './EntityPeople';

/** Whoever holds a role, active or not. */
export const holdersOf = ({ roles }: EntityPeople, role: RoleId) =>
  roles.flatMap(held => (held.role === role ? [held.holder] : []));

/** Whoever stands in for the holder of a role, active or not. */
export const deputiesOf = ({ roles }: EntityPeople, role: RoleId) =>
  roles.flatMap(held => (held.role === role ? [held.deputy] : []));
