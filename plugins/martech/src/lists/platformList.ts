import {
  lifecycleColumn,
  marketFilter,
  nameColumn,
  ownerColumn,
  ownerFilter,
  stateColumn,
  stateFilter,
  wordFilter,
} from './commonColumns';
import { ListDefinition } from './listDefinition';

/** Everything marketing runs on. */
export const platformList: ListDefinition = {
  name: 'platforms',
  kind: 'MarketingPlatform',
  columns: [
    nameColumn,
    {
      id: 'type',
      cell: {
        show: 'title',
        of: 'type',
        vocabulary: 'categories',
        below: 'category',
      },
      sort: 'type',
      width: [150, 2],
      drop: 3,
    },
    ownerColumn,
    lifecycleColumn('platformLifecycle'),
    stateColumn,
    {
      id: 'tier',
      cell: { show: 'word', of: 'tier', list: 'tier' },
      sort: 'tier',
      width: [94, 0.6],
      drop: 4,
    },
    {
      id: 'data',
      cell: {
        show: 'word',
        of: 'dataClass',
        list: 'dataClass',
        below: { of: 'personalData', list: 'personalData' },
      },
      sort: 'dataClass',
      width: [132, 1],
      drop: 2,
    },
    {
      id: 'vendor',
      cell: { show: 'ref', of: 'vendor' },
      sort: 'vendor',
      width: [120, 1.2],
      drop: 5,
    },
    {
      id: 'annualCost',
      cell: { show: 'money', of: 'annualCost' },
      sort: 'annualCost',
      width: [108, 0.7],
      align: 'right',
      drop: 1,
    },
    {
      id: 'renewal',
      cell: { show: 'due', of: 'noticeDeadline', until: 'contractEnd' },
      sort: 'noticeDeadline',
      width: [118, 0.9],
      drop: 0,
    },
    {
      id: 'market',
      cell: { show: 'titles', of: 'market', vocabulary: 'markets' },
      width: [130, 1],
      drop: 6,
    },
  ],
  filters: [
    {
      id: 'category',
      type: 'choice',
      column: 'category',
      names: { from: 'text' },
    },
    {
      id: 'type',
      type: 'choice',
      column: 'type',
      names: { from: 'vocabulary', name: 'categories' },
    },
    ownerFilter,
    wordFilter('lifecycle', 'lifecycle', 'platformLifecycle'),
    stateFilter,
    wordFilter('tier', 'tier', 'tier'),
    marketFilter,
    wordFilter('data', 'dataClass', 'dataClass'),
    wordFilter('personal', 'personalData', 'personalData'),
    {
      id: 'renewal',
      type: 'window',
      column: 'noticeDeadline',
      while: 'contractEnd',
    },
  ],
};
