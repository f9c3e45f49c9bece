import {
  Facet,
  ScorecardSummary,
} from '@martech-portal/backstage-plugin-martech-common';
import { ListShape, ListState } from '../../lib/listState';
import { ChoiceFilter } from '../../lists';

type Filter = Pick<ChoiceFilter, 'id' | 'type' | 'names'> & {
  of: 'state' | 'type' | 'owner';
};

/** What scorecards can be narrowed by, in the order it is offered. */
export const scorecardFilters: readonly Filter[] = [
  {
    id: 'state',
    type: 'choice',
    of: 'state',
    names: { from: 'words', list: 'scorecardState' },
  },
  {
    id: 'type',
    type: 'choice',
    of: 'type',
    names: { from: 'words', list: 'scorecardType' },
  },
  { id: 'owner', type: 'choice', of: 'owner', names: { from: 'refs' } },
];

/** What of the page its address depends on. */
export const scorecardListShape: ListShape = {
  columns: [],
  filters: scorecardFilters,
};

const contains = (scorecard: ScorecardSummary, words: readonly string[]) => {
  const { title, description = '', owner, entityRef } = scorecard;
  const text = [title, description, owner, entityRef]
    .join(' ')
    .toLocaleLowerCase();
  return words.every(word => text.includes(word));
};

const passes = (
  scorecard: ScorecardSummary,
  filter: Filter,
  chosen: ListState['filters'],
) => {
  const values = chosen[filter.id];
  return !values || values.includes(scorecard[filter.of]);
};

/** The scorecards that fit the search and all filters but one. */
export function matchingScorecards(
  scorecards: readonly ScorecardSummary[],
  state: Pick<ListState, 'text' | 'filters'>,
  except?: Filter,
): ScorecardSummary[] {
  const words = state.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const filters = scorecardFilters.filter(filter => filter !== except);
  return scorecards.filter(
    scorecard =>
      contains(scorecard, words) &&
      filters.every(filter => passes(scorecard, filter, state.filters)),
  );
}

/** How often each value of a filter occurs under all other conditions. */
export function scorecardFacet(
  scorecards: readonly ScorecardSummary[],
  state: Pick<ListState, 'text' | 'filters'>,
  filter: Filter,
): Facet {
  const counts = new Map<string, number>();
  for (const scorecard of matchingScorecards(scorecards, state, filter)) {
    const value = scorecard[filter.of];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}
