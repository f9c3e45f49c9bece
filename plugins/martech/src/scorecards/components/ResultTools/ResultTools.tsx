import {
  ColumnCondition,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { useCallback } from 'react';
import {
  ActiveFilters,
  ChoiceMenu,
  FilterBar,
  FilterButton,
} from '../../../components/FilterBar';
import { SearchField } from '../../../components/ListToolbar';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { facetColumns } from '../../../lib/listQuery';
import { ListFilter } from '../../../lists';
import { useKindFacets } from '../../hooks/useKindFacets';
import { ChangePage } from '../../hooks/usePageState';
import { withoutResultFilters, withResultFilter } from '../../lib/pageChange';
import { ResultFilter } from '../../lib/pageFilters';
import { PageState } from '../../lib/pageState';

/** Search, filters over results and over entities, and what they are set to. */
export function ResultTools(props: {
  kinds: readonly MartechKindName[];
  results: readonly ResultFilter[];
  entities: readonly ListFilter[];
  where: Record<string, ColumnCondition>;
  state: PageState;
  change: ChangePage;
}) {
  const { kinds, results, entities, where, state, change } = props;
  const t = useMartechTranslation();
  const facets = useKindFacets(
    kinds,
    where,
    facetColumns({ filters: entities }),
  );
  const onSearch = useCallback(
    (text: string) => change(now => ({ ...now, text }), { replace: true }),
    [change],
  );
  const onChange = (filter: string, values: string[]) =>
    change(now => withResultFilter(now, filter, values));
  return (
    <>
      <FilterBar
        search={
          <>
            <SearchField
              label={t('scorecard.map.search')}
              text={state.text}
              onSearch={onSearch}
            />
            {results.map(filter => {
              const chosen = state.filters[filter.id] ?? [];
              return (
                <FilterButton
                  key={filter.id}
                  label={t(`filter.${filter.id}`)}
                  chosen={chosen.length}
                >
                  <ChoiceMenu
                    filter={filter}
                    facet={filter.values.map(value => ({ value, count: 0 }))}
                    counted={false}
                    chosen={chosen}
                    onChange={values => onChange(filter.id, values)}
                  />
                </FilterButton>
              );
            })}
          </>
        }
        filters={entities}
        facets={facets}
        // The index counts all entities of a kind, not those of the scorecard.
        counted={false}
        chosen={state.filters}
        onChange={onChange}
      />
      <ActiveFilters
        filters={[...results, ...entities]}
        chosen={state.filters}
        onChange={onChange}
        onClear={() => change(withoutResultFilters)}
      />
    </>
  );
}
