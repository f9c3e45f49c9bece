import {
  Outcome,
  outcomes,
  ResultsQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { listConditions } from '../../lib/listQuery';
import { ListFilter } from '../../lists';
import { PageState } from './pageState';

/** The outcomes among words of an address. */
export const knownOutcomes = (values: readonly string[] = []): Outcome[] =>
  outcomes.filter(outcome => values.includes(outcome));

/** What a scorecard's page asks the backend for, without paging. */
export function resultsQuery(
  scorecard: string,
  state: PageState,
  filters: readonly ListFilter[],
  today: string,
): ResultsQuery {
  const where = listConditions(filters, state.filters, today);
  const text = state.text.trim();
  const outcome = knownOutcomes(state.filters.outcome);
  const check = state.filters.check?.[0];
  const level = state.filters.level?.[0];
  return {
    scorecard,
    ...(Object.keys(where).length > 0 && { where }),
    ...(text && { text }),
    ...(outcome.length > 0 && { outcome }),
    ...(check && { check }),
    ...(level && { level }),
    ...(state.groupBy && { groupBy: state.groupBy }),
    ...(state.group !== undefined && { group: state.group }),
    orderBy: state.order,
  };
}

/** Whether the page shows fewer entities than the scorecard has. */
export const isNarrowed = (state: PageState): boolean =>
  state.text.trim() !== '' ||
  state.group !== undefined ||
  Object.keys(state.filters).length > 0;
