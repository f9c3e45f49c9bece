import {
  ChangeAssessment,
  OperatingModelAnswer,
} from '@martech-portal/backstage-plugin-martech-common';

/** Who decides in one area, and how long that usually takes. */
export type Decider = ChangeAssessment['areas'][number];

/** Deciders of some areas, as the operating model names them for an entity. */
export const decidersOf = (
  ids: readonly string[],
  model: OperatingModelAnswer,
): Decider[] =>
  model.areas
    .filter(({ id, side }) => side !== 'free' && ids.includes(id))
    .map(({ id, title, side, approvers = [], via, medianHours }) => ({
      id,
      title,
      side,
      approvers,
      ...(via && { via }),
      usualHours: medianHours,
    }));
