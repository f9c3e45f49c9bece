import {
  fundings,
  renewalDecisions,
  RenewalsQuery,
  renewalWindows,
} from '@martech-portal/backstage-plugin-martech-common';

import { isAllOpen, OPEN, spellOut } from './openWindows';

/** Names of the filters, also in the address. */
export const filterNames = [
  'window',
  'state',
  'owner',
  'vendor',
  'funding',
  'decision',
] as const;

export type FilterName = (typeof filterNames)[number];

export const risks = ['at-risk', 'too-late', 'unused-seats'] as const;
export type Risk = (typeof risks)[number];

export const orders = ['deadline', 'cost', 'waste'] as const;
export type Order = (typeof orders)[number];

/** What the list is narrowed to and how it is ordered. */
export interface RenewalFilters {
  values: Record<FilterName, readonly string[]>;
  risk?: Risk;
  /** Only what can be cancelled until the quarter ends. */
  due?: 'quarter';
  orderBy: Order;
}

const known: Partial<Record<FilterName, readonly string[]>> = {
  window: [OPEN, ...renewalWindows],
  funding: fundings,
  decision: renewalDecisions,
};

function valuesOf(params: URLSearchParams, name: FilterName): string[] {
  const written = (params.get(name) ?? '').split(',').filter(Boolean);
  const allowed = known[name];
  return allowed ? written.filter(one => allowed.includes(one)) : written;
}

/** What an address says; what it cannot mean is left out. */
export const readFilters = (params: URLSearchParams): RenewalFilters => ({
  values: {
    window: spellOut(valuesOf(params, 'window')),
    state: valuesOf(params, 'state'),
    owner: valuesOf(params, 'owner'),
    vendor: valuesOf(params, 'vendor'),
    funding: valuesOf(params, 'funding'),
    decision: valuesOf(params, 'decision'),
  },
  risk: risks.find(one => one === params.get('risk')),
  due: params.get('due') === 'quarter' ? 'quarter' : undefined,
  orderBy: orders.find(one => one === params.get('order')) ?? 'deadline',
});

/** The address of some filters; other parts of it stay as they are. */
export function writeFilters(
  params: URLSearchParams,
  { due, orderBy, risk, values }: RenewalFilters,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (name: string, text: string | undefined) =>
    text ? next.set(name, text) : next.delete(name);
  for (const name of filterNames) set(name, values[name].join(','));
  if (isAllOpen(values.window)) set('window', OPEN);
  set('risk', risk);
  set('due', due);
  set('order', orderBy === 'deadline' ? undefined : orderBy);
  return next;
}

/** What the backend is asked for. */
export function queryOf(filters: RenewalFilters): RenewalsQuery {
  const { due, orderBy, risk, values } = filters;
  const query: RenewalsQuery = {
    orderBy,
    ...(risk && { risk }),
    ...(due && { due }),
  };
  for (const name of filterNames) {
    if (values[name].length > 0) query[name] = values[name].join(',');
  }
  return query;
}

export const isFiltered = ({ due, risk, values }: RenewalFilters): boolean =>
  risk !== undefined ||
  due !== undefined ||
  filterNames.some(name => values[name].length > 0);
