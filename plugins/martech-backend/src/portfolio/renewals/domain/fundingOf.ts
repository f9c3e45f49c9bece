import {
  EntityRow,
  Funding,
} from '@martech-portal/backstage-plugin-martech-common';

/** Run money is forever, a project ends: what lives on the latter stops with it. */
export function fundingOf({
  projectMoney,
  runMoney,
}: Pick<EntityRow, 'projectMoney' | 'runMoney'>): Funding {
  if (runMoney) return projectMoney ? 'run-and-project' : 'run';
  return projectMoney ? 'project-only' : 'none';
}
