import {
  DecisionSide,
  decisionSides,
  OperatingModelAnswer,
} from '@martech-portal/backstage-plugin-martech-common';

/** A decision area as the matrix shows it. */
export type ModelArea = OperatingModelAnswer['areas'][number];

/** The areas under the side that decides them; sides without any are left out. */
export const bySide = (
  areas: readonly ModelArea[],
): Array<{ side: DecisionSide; areas: ModelArea[] }> =>
  decisionSides
    .map(side => ({ side, areas: areas.filter(area => area.side === side) }))
    .filter(group => group.areas.length > 0);
