import {
  OperatingModel,
  RoleId,
} from '@martech-portal/backstage-plugin-martech-common';
import { eligible } from '../domain/eligible';
import { EntityPeople } from '../domain/EntityPeople';
import { deputiesOf, holdersOf } from '../domain/roleHolders';
import { routeArea } from '../domain/routeArea';

/** A role that decides and that nobody active holds on a platform. */
export interface RoleGap {
  role: RoleId;
  entityRef: string;
  /** Areas about which nobody at all is left to decide. */
  undecided: readonly string[];
}

/** Roles that decide, each once, in the order of the areas. */
export const decidingRoles = ({ areas }: OperatingModel): RoleId[] => [
  ...new Set(areas.flatMap(({ accountable }) => accountable ?? [])),
];

/** What is missing on one platform. */
export function roleGaps(
  entityRef: string,
  people: EntityPeople,
  model: OperatingModel,
): RoleGap[] {
  return decidingRoles(model).flatMap(role => {
    const refs = [...holdersOf(people, role), ...deputiesOf(people, role)];
    if (eligible(refs, people).length > 0) return [];
    const undecided = model.areas.filter(
      area =>
        area.accountable === role &&
        routeArea(area, people, model, []).who.length === 0,
    );
    return [{ role, entityRef, undecided: undecided.map(({ id }) => id) }];
  });
}
