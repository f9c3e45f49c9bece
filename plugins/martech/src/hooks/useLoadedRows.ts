import { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';

/** Rows that the first answer will bring, as far as one can know. */
const FIRST_ROWS = 12;
/** Rows kept free below the last one while the next ones load. */
const NEXT_ROWS = 4;

/** The rows of a list as far as its pages are loaded, and what is known of the rest. */
export function useLoadedRows<Row, Page extends { items: Row[] }>(
  pages: UseInfiniteQueryResult<InfiniteData<Page>>,
) {
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  const rows = useMemo(
    () => pages.data?.pages.flatMap(page => page.items) ?? [],
    [pages.data],
  );
  const first = pages.data?.pages[0];
  const fetchMore = useCallback(() => {
    // A failed page is asked for again by hand, not by every scroll.
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const awaited = hasNextPage ? NEXT_ROWS : 0;
  return {
    rows,
    first,
    awaited: first ? awaited : FIRST_ROWS,
    stale: pages.isPlaceholderData,
    updating: pages.isFetching && !pages.isFetchingNextPage,
    error: pages.error,
    /** Part of the rows is there, the next part is not. */
    moreFailed: pages.isFetchNextPageError,
    fetchMore,
    retry: () => void (first ? fetchNextPage() : pages.refetch()),
  };
}
