import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { useCallback, useMemo } from 'react';
import { useEntityPages } from '../../hooks/useEntityPages';
import { useEntityTotal } from '../../hooks/useEntityTotal';
import { isNarrowed, ListState } from '../../lib/listState';
import { listQuery } from '../../lib/listQuery';
import { ListDefinition } from '../../lists';

/** Rows that the first answer will bring, as far as one can know. */
const FIRST_ROWS = 12;
/** Rows kept free below the last one while the next ones load. */
const NEXT_ROWS = 4;

const none: EntityRow[] = [];

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
  const pages = useEntityPages(query);
  const narrowed = isNarrowed(state);
  const total = useEntityTotal(list.kind, narrowed);
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  const rows = useMemo(
    () => pages.data?.pages.flatMap(page => page.items) ?? none,
    [pages.data],
  );
  const first = pages.data?.pages[0];
  const fetchMore = useCallback(() => {
    // A failed page is asked for again by hand, not by every scroll.
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const awaited = hasNextPage ? NEXT_ROWS : 0;

  return {
    query,
    rows,
    awaited: first ? awaited : FIRST_ROWS,
    shown: first?.totalItems,
    all: narrowed ? total.data : undefined,
    asOf: first?.asOf ?? null,
    narrowed,
    stale: pages.isPlaceholderData,
    updating: pages.isFetching && !pages.isFetchingNextPage,
    error: pages.error,
    /** Part of the list is there, the next part is not. */
    moreFailed: pages.isFetchNextPageError,
    fetchMore,
    retry: () => void (first ? fetchNextPage() : pages.refetch()),
  };
}
