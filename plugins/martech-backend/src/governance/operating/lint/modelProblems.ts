import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { Problem } from './groupProblems';

/** Areas that do not have exactly one who is accountable. */
export const modelProblems = ({ areas }: OperatingModel): Problem[] =>
  areas.flatMap(({ accountable, id, side, title }) => {
    const isFree = side === 'free';
    if (isFree === (accountable === undefined)) return [];
    const message = isFree
      ? `People are free to act about ${title}, but a role decides: take it away`
      : `Nobody is accountable for ${title}: name exactly one role`;
    return [{ severity: 'error', area: id, message, entities: [], total: 0 }];
  });
