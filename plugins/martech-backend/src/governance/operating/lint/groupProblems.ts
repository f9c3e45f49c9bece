import {
  OperatingModel,
  OperatingModelAnswer,
} from '@martech-portal/backstage-plugin-martech-common';
import { Standing } from '../domain/EntityPeople';

export type Problem = OperatingModelAnswer['problems'][number];

const KEY = 'martech.operatingModel';

/** A problem of the model itself, whatever platforms there are. */
const ofModel = (
  severity: Problem['severity'],
  message: string,
  area?: string,
): Problem => ({
  severity,
  ...(area !== undefined && { area }),
  message,
  entities: [],
  total: 0,
});

function groupProblem(
  ref: string,
  use: string,
  standings: ReadonlyMap<string, Standing>,
  area?: string,
): Problem[] {
  const standing = standings.get(ref);
  if (!standing) {
    const message = `${ref} does not exist, but ${use}: correct the name or register the group`;
    return [ofModel('error', message, area)];
  }
  if (standing.active) return [];
  const message = `${ref} has no active member, but ${use}: add somebody to it`;
  return [ofModel('error', message, area)];
}

/** Groups that the model counts on and that nobody is in, or that are missing. */
export function groupProblems(
  model: OperatingModel,
  standings: ReadonlyMap<string, Standing>,
): Problem[] {
  const { areas, directors, governance } = model;
  const ofAreas = areas.flatMap(({ group, id, title }) =>
    group
      ? groupProblem(group, `it decides about ${title}`, standings, id)
      : [],
  );
  const ofDirectors = directors
    ? groupProblem(directors, 'it decides where nobody else is left', standings)
    : [
        ofModel(
          'warning',
          `Nobody decides where neither role nor group has anybody left: name a group as ${KEY}.directors`,
        ),
      ];
  const ofGovernance = governance
    ? groupProblem(governance, 'it runs governance', standings)
    : [
        ofModel(
          'warning',
          `Only platforms with a governance lead have somebody who sees what nobody decides: name a group as ${KEY}.governance`,
        ),
      ];
  return [...ofAreas, ...ofDirectors, ...ofGovernance];
}
