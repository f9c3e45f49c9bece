import {
  lifecycleColumn,
  marketFilter,
  nameColumn,
  ownerColumn,
  ownerFilter,
  stateColumn,
  stateFilter,
  typeColumn,
  wordFilter,
} from './commonColumns';
import { ListDefinition } from './listDefinition';

/** What marketing material is made from. */
export const templateList: ListDefinition = {
  name: 'templates',
  kind: 'MarketingTemplate',
  leavesOut: { words: 'templateLifecycle', value: 'retired' },
  hasLibrary: true,
  columns: [
    nameColumn,
    typeColumn('templateType'),
    lifecycleColumn('templateLifecycle'),
    stateColumn,
    {
      id: 'management',
      cell: { show: 'word', of: 'management', list: 'management' },
      sort: 'management',
      width: [120, 0.9],
      drop: 1,
    },
    {
      id: 'platform',
      cell: { show: 'refs', of: 'platform' },
      width: [150, 1.6],
      drop: 3,
    },
    ownerColumn,
    {
      id: 'market',
      cell: { show: 'titles', of: 'market', vocabulary: 'markets' },
      width: [130, 1.1],
      drop: 5,
    },
    {
      id: 'version',
      cell: { show: 'text', of: 'version' },
      width: [84, 0.5],
      drop: 6,
    },
    {
      id: 'rights',
      cell: { show: 'due', of: 'rightsExpireOn' },
      sort: 'rightsExpireOn',
      width: [118, 0.9],
      drop: 0,
    },
    {
      id: 'review',
      cell: { show: 'due', of: 'reviewBy' },
      sort: 'reviewBy',
      width: [118, 0.9],
      drop: 4,
    },
  ],
  filters: [
    wordFilter('type', 'type', 'templateType'),
    wordFilter('lifecycle', 'lifecycle', 'templateLifecycle'),
    stateFilter,
    wordFilter('management', 'management', 'management'),
    marketFilter,
    ownerFilter,
    {
      id: 'platform',
      type: 'choice',
      column: 'platform',
      names: { from: 'refs' },
    },
    { id: 'rights', type: 'window', column: 'rightsExpireOn' },
    { id: 'review', type: 'window', column: 'reviewBy' },
  ],
};
