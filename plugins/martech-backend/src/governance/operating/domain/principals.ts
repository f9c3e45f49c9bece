import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { Names } from './namesOf';

/** People and groups that are named, each once. */
export function principalsOf(names: Names): string[] {
  const { intakeOwner, owner, releaseOwner, roles } = names;
  const refs = [
    owner,
    intakeOwner,
    releaseOwner,
    ...roles.flatMap(({ deputy, holder }) => [holder, deputy]),
  ];
  return [...new Set(refs.filter(ref => ref !== undefined))];
}

/** Groups that the operating model names, each once. */
export function groupsOf(model: OperatingModel): string[] {
  const refs = [
    ...model.areas.map(({ group }) => group),
    model.directors,
    model.governance,
  ];
  return [...new Set(refs.filter(ref => ref !== undefined))];
}
