import {
  lifecycleColumn,
  nameColumn,
  ownerColumn,
  ownerFilter,
  typeColumn,
  wordFilter,
} from './commonColumns';
import { ListDefinition } from './listDefinition';

/** What was settled, by whom, until when. */
export const decisionList: ListDefinition = {
  name: 'decisions',
  kind: 'MarketingDecision',
  leavesOut: { words: 'decisionLifecycle', value: 'superseded' },
  columns: [
    nameColumn,
    typeColumn('decisionType'),
    lifecycleColumn('decisionLifecycle'),
    {
      id: 'variation',
      cell: { show: 'word', of: 'variation', list: 'variation' },
      sort: 'variation',
      width: [106, 0.8],
      drop: 3,
    },
    {
      id: 'subject',
      cell: { show: 'refs', of: 'subject' },
      width: [160, 1.8],
      drop: 1,
    },
    ownerColumn,
    {
      id: 'decidedOn',
      cell: { show: 'day', of: 'decidedOn' },
      sort: 'decidedOn',
      width: [120, 0.8],
      drop: 4,
    },
    {
      id: 'review',
      cell: { show: 'due', of: 'reviewBy' },
      sort: 'reviewBy',
      width: [118, 0.9],
      drop: 0,
    },
  ],
  filters: [
    wordFilter('type', 'type', 'decisionType'),
    wordFilter('lifecycle', 'lifecycle', 'decisionLifecycle'),
    wordFilter('variation', 'variation', 'variation'),
    ownerFilter,
    { id: 'review', type: 'window', column: 'reviewBy' },
  ],
};
