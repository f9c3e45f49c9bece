import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  FilterName,
  readFilters,
  RenewalFilters,
  writeFilters,
} from '../lib/renewalFilters';

/** Changes what the list is narrowed to. */
export interface ChangeFilters {
  set(name: FilterName, values: readonly string[]): void;
  /** All at once, for example those of a figure. */
  all(change: Partial<RenewalFilters>): void;
  clear(): void;
}

/** The filters in the address, so that a view can be sent to somebody. */
export function useRenewalFilters(): [RenewalFilters, ChangeFilters] {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(params), [params]);
  const write = useCallback(
    (change: (before: RenewalFilters) => RenewalFilters) =>
      setParams(before => writeFilters(before, change(readFilters(before)))),
    [setParams],
  );
  const change = useMemo(
    (): ChangeFilters => ({
      set: (name, values) =>
        write(before => ({
          ...before,
          values: { ...before.values, [name]: values },
        })),
      all: some => write(before => ({ ...before, ...some })),
      clear: () =>
        write(({ orderBy }) => ({
          ...readFilters(new URLSearchParams()),
          orderBy,
        })),
    }),
    [write],
  );
  return [filters, change];
}
