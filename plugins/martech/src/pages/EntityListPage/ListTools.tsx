import { useCallback } from 'react';
import { ActiveFilters, FilterBar } from '../../components/FilterBar';
import { SearchField } from '../../components/ListToolbar';
import { useEntityFacets } from '../../hooks/useEntityFacets';
import { ChangeList } from '../../hooks/useListState';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { withFilter, withoutFilters } from '../../lib/listChange';
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
      />
    </>
  );
}
