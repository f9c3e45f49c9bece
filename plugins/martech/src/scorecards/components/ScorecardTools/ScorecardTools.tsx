import { makeStyles } from '@material-ui/core/styles';
import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';
import { useCallback } from 'react';
import {
  ActiveFilters,
  ChoiceMenu,
  FilterButton,
} from '../../../components/FilterBar';
import { SearchField } from '../../../components/ListToolbar';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { withFilter, withoutFilters } from '../../../lib/listChange';
import { ListState } from '../../../lib/listState';
import { ChangeList } from '../../../hooks/useListState';
import { scorecardFacet, scorecardFilters } from '../../lib/listFilters';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
  }),
  { name: 'MartechScorecardTools' },
);

/** Search and filters over the scorecards that are there. */
export function ScorecardTools(props: {
  scorecards: readonly ScorecardSummary[];
  state: ListState;
  change: ChangeList;
}) {
  const { scorecards, state, change } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const onSearch = useCallback(
    (text: string) => change(now => ({ ...now, text }), { replace: true }),
    [change],
  );
  const onChange = (filter: string, values: string[]) =>
    change(now => withFilter(now, filter, values));
  return (
    <>
      <div
        role="group"
        aria-label={t('browse.filters')}
        className={classes.root}
      >
        <SearchField
          label={t('scorecard.list.search')}
          text={state.text}
          onSearch={onSearch}
        />
        {scorecardFilters.map(filter => {
          const chosen = state.filters[filter.id] ?? [];
          return (
            <FilterButton
              key={filter.id}
              label={t(`filter.${filter.id}`)}
              chosen={chosen.length}
            >
              <ChoiceMenu
                filter={filter}
                facet={scorecardFacet(scorecards, state, filter)}
                chosen={chosen}
                onChange={values => onChange(filter.id, values)}
              />
            </FilterButton>
          );
        })}
      </div>
      <ActiveFilters
        filters={scorecardFilters}
        chosen={state.filters}
        onChange={onChange}
        onClear={() => change(withoutFilters)}
      />
    </>
  );
}
