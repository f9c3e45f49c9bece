import {
  EntitiesPage,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { useEntityPages } from '../../hooks/useEntityPages';
import { useLoadedRows } from '../../hooks/useLoadedRows';
import { useEntityTotal } from '../../hooks/useEntityTotal';
import { isNarrowed, ListState } from '../../lib/listState';
import { listQuery } from '../../lib/listQuery';
import { ListDefinition } from '../../lists';

/** The rows of a list as far as they are loaded, and what is known of the rest. */
export function useListRows(
  list: ListDefinition,
  state: ListState,
  today: string,
) {
  const query = useMemo(
    () => listQuery(state, list, today),
    [state, list, today],
  );
  const { first, ...loaded } = useLoadedRows<EntityRow, EntitiesPage>(
    useEntityPages(query),
  );
  const narrowed = isNarrowed(state);
  const total = useEntityTotal(list.kind, narrowed);

  return {
    ...loaded,
    query,
    shown: first?.totalItems,
    all: narrowed ? total.data : undefined,
    asOf: first?.asOf ?? null,
    narrowed,
  };
}
