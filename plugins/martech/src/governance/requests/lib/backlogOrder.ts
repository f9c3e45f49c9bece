import {
  Grade,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';

/** An improvement and its place in the backlog, 1 first. */
export interface BacklogItem {
  record: RecordRow;
  place: number;
}

const weights: Record<Grade, number> = { high: 3, medium: 2, low: 1 };
/** Without a grade it counts as between the others. */
const UNRATED = 2;

const worth = ({ value, effort }: RecordRow) =>
  (value ? weights[value] : UNRATED) - (effort ? weights[effort] : UNRATED);

// Infinity minus itself would be no number.
const placeOf = ({ place }: RecordRow) => place ?? Number.MAX_SAFE_INTEGER;

const isRated = ({ value, effort }: RecordRow) => Boolean(value && effort);

/**
 * Improvements that are asked for, in the order in which they are worth doing:
 * as people placed them, then most value for the effort, then the oldest.
 */
export function backlogOrder(requests: readonly RecordRow[]): BacklogItem[] {
  return requests
    .filter(({ requestKind }) => requestKind === 'improvement')
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        Number(isRated(b)) - Number(isRated(a)) ||
        worth(b) - worth(a) ||
        Date.parse(a.createdAt) - Date.parse(b.createdAt),
    )
    .map((record, at) => ({ record, place: at + 1 }));
}
