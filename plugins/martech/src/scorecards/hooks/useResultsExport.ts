import { useApi } from '@backstage/frontend-plugin-api';
import {
  MAX_QUERY_LIMIT,
  ResultRow,
  ResultsQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { martechApiRef } from '../../api';
import { saveFile } from '../../lib/saveFile';
import { CsvWords, resultsCsv } from '../lib/resultsCsv';

/** Fetches every row that matches, page by page, and saves them as CSV. */
export function useResultsExport(
  query: ResultsQuery,
  words: CsvWords,
  fileName: string,
) {
  const api = useApi(martechApiRef);
  const [done, setDone] = useState(0);
  const mutation = useMutation({
    mutationFn: async () => {
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
      const csv = resultsCsv(page, rows, words);
      saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileName);
    },
  });
  return { ...mutation, done };
}
