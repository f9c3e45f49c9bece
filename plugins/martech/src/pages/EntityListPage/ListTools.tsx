import { useCallback } from 'react';
import { ActiveFilters, FilterBar, LeftOut } from '../../components/FilterBar';
import { SearchField } from '../../components/ListToolbar';
import { useEntityFacets } from '../../hooks/useEntityFacets';
import { ChangeList } from '../../hooks/useListState';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { withEnded, withFilter, withoutFilters } from '../../lib/listChange';
import { leftOut } from '../../lib/leftOut';
import { facetColumns, listQuery } from '../../lib/listQuery';
import { ListState } from '../../lib/listState';
import { ListDefinition } from '../../lists';

/** Search, filters and what they are set to. */
export function ListTools(props: {
  list: ListDefinition;
  state: ListState;
  today: string;
  change: ChangeList;
}) {
  const { list, state, today, change } = props;
  const t = useMartechTranslation();
  const facets = useEntityFacets(
    listQuery(state, list, today),
    facetColumns(list),
  );
  const onSearch = useCallback(
    (text: string) => change(now => ({ ...now, text }), { replace: true }),
    [change],
  );
  const without = leftOut(list, state);
  const canToggle = list.leavesOut && (without || state.ended);
  const onChange = (filter: string, values: string[]) =>
    change(now => withFilter(now, filter, values));
  return (
    <>
      <FilterBar
        search={
          <SearchField
            label={t(`list.${list.name}.search`)}
            text={state.text}
            onSearch={onSearch}
          />
        }
        filters={list.filters}
        facets={facets.data?.facets ?? {}}
        chosen={state.filters}
        onChange={onChange}
      />
      <ActiveFilters
        filters={list.filters}
        chosen={state.filters}
        onChange={onChange}
        onClear={() => change(withoutFilters)}
        first={
          canToggle &&
          list.leavesOut && (
            <LeftOut
              leavesOut={list.leavesOut}
              shown={!without}
              onToggle={() => change(now => withEnded(now, Boolean(without)))}
            />
          )
        }
      />
    </>
  );
}
