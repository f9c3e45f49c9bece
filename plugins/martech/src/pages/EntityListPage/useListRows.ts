import {
  EntitiesPage,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { useEntityPages } from '../../hooks/useEntityPages';
import { useLoadedRows } from '../../hooks/useLoadedRows';
import { useEntityTotal } from '../../hooks/useEntityTotal';
import { isNarrowed, ListState } from '../../lib/listState';
import { leftOut } from '../../lib/leftOut';
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
  const isPart = narrowed || leftOut(list, state) !== undefined;
  // An index that is still being filled has no total worth keeping.
  const isFilled = Boolean(first?.asOf);
  const total = useEntityTotal(list.kind, isPart && isFilled);

  const shown = first?.totalItems;
  return {
    ...loaded,
    query,
    shown,
    // Where nothing is over, nothing is left out that would be worth a word.
    all: isPart && (narrowed || total.data !== shown) ? total.data : undefined,
    asOf: first?.asOf ?? null,
    /** There is something, but nothing of it is shown. */
    hidesAll: isPart && shown === 0 && total.data !== 0,
  };
}
