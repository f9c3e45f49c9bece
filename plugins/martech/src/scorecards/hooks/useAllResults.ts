import { useApi } from '@backstage/frontend-plugin-api';
import {
  MAX_QUERY_LIMIT,
  ResultRow,
  ResultsPage,
  ResultsQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { martechApiRef } from '../../api';

/** Reads every row that matches, page by page, and tells how many there are so far. */
export function useAllResults(query: ResultsQuery): {
  all: () => Promise<{ page: ResultsPage; rows: readonly ResultRow[] }>;
  done: number;
} {
  const api = useApi(martechApiRef);
  const [done, setDone] = useState(0);
  const all = async () => {
    setDone(0);
    const rows: ResultRow[] = [];
    const wanted = { ...query, limit: MAX_QUERY_LIMIT };
    let page = await api.queryResults(wanted);
    rows.push(...page.items);
    while (page.nextCursor) {
      setDone(rows.length);
      page = await api.queryResults({ ...wanted, cursor: page.nextCursor });
      rows.push(...page.items);
    }
    return { page, rows };
  };
  return { all, done };
}
