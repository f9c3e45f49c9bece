import {
  lifecycleColumn,
  nameColumn,
  ownerColumn,
  ownerFilter,
  typeColumn,
  wordFilter,
} from './commonColumns';
import { ListDefinition } from './listDefinition';

/** Who supplies platforms and services. */
export const vendorList: ListDefinition = {
  name: 'vendors',
  kind: 'MarketingVendor',
  leavesOut: { words: 'vendorLifecycle', value: 'rejected' },
  columns: [
    nameColumn,
    typeColumn('vendorType'),
    lifecycleColumn('vendorLifecycle'),
    {
      id: 'risk',
      cell: { show: 'word', of: 'riskTier', list: 'level' },
      sort: 'riskTier',
      width: [100, 0.7],
      drop: 0,
    },
    {
      id: 'platforms',
      cell: { show: 'number', of: 'platformCount' },
      sort: 'platformCount',
      width: [96, 0.5],
      align: 'right',
      drop: 3,
    },
    {
      id: 'domains',
      cell: { show: 'texts', of: 'domain' },
      width: [150, 1.6],
      drop: 4,
    },
    ownerColumn,
    {
      id: 'dpa',
      cell: { show: 'due', of: 'dpaExpiresOn' },
      sort: 'dpaExpiresOn',
      width: [168, 1],
      drop: 0,
    },
  ],
  filters: [
    wordFilter('type', 'type', 'vendorType'),
    wordFilter('lifecycle', 'lifecycle', 'vendorLifecycle'),
    wordFilter('risk', 'riskTier', 'level'),
    ownerFilter,
    { id: 'dpa', type: 'window', column: 'dpaExpiresOn' },
  ],
};
