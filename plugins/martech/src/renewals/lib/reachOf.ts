import { isAllOpen, openWindows } from './openWindows';
import { RenewalFilters } from './renewalFilters';

/** How far the list reaches, in one click. */
export const reaches = ['all', 'quarter', 'open', 'missed'] as const;
export type Reach = (typeof reaches)[number];

type Narrowed = Pick<RenewalFilters, 'due' | 'risk' | 'values'>;

const windowsOf: Record<Reach, readonly string[]> = {
  all: [],
  quarter: [],
  open: openWindows,
  missed: ['missed'],
};

/** Unused seats there are in every window, the others are about deadlines. */
const isOfDeadlines = ({ risk }: Narrowed) =>
  risk !== undefined && risk !== 'unused-seats';

/** The reach that filters leave; undefined where they are a choice of their own. */
export function reachOf(filters: Narrowed): Reach | undefined {
  const { window } = filters.values;
  if (isOfDeadlines(filters)) return undefined;
  if (filters.due) return window.length === 0 ? 'quarter' : undefined;
  if (window.length === 0) return 'all';
  if (window.join() === 'missed') return 'missed';
  return isAllOpen(window) ? 'open' : undefined;
}

/** Filters that reach so far; a risk that may contradict it is given up. */
export const withReach = (filters: Narrowed, reach: Reach): Narrowed => ({
  risk: isOfDeadlines(filters) ? undefined : filters.risk,
  due: reach === 'quarter' ? 'quarter' : undefined,
  values: { ...filters.values, window: windowsOf[reach] },
});
