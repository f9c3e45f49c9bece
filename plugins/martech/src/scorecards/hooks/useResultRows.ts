import {
  ResultRow,
  ResultsPage,
  ResultsQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { useLoadedRows } from '../../hooks/useLoadedRows';
import { useResultPages } from './useResultPages';

/** Rows of results as far as they are loaded, and what is known of the rest. */
export const useResultRows = (query: ResultsQuery, enabled: boolean) =>
  useLoadedRows<ResultRow, ResultsPage>(useResultPages(query, enabled));
