import {
  lifecycleColumn,
  nameColumn,
  ownerColumn,
  ownerFilter,
  typeColumn,
  wordFilter,
} from './commonColumns';
import { ListDefinition } from './listDefinition';

/** What moves data from one platform to another. */
export const integrationList: ListDefinition = {
  name: 'integrations',
  kind: 'MarketingIntegration',
  leavesOut: { words: 'integrationLifecycle', value: 'retired' },
  columns: [
    nameColumn,
    {
      id: 'flow',
      cell: { show: 'flow', from: 'source', to: 'target' },
      sort: 'source',
      width: [170, 2],
      drop: 1,
    },
    typeColumn('integrationType'),
    lifecycleColumn('integrationLifecycle'),
    {
      id: 'criticality',
      cell: { show: 'word', of: 'criticality', list: 'level' },
      sort: 'criticality',
      width: [106, 0.7],
      drop: 0,
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
      drop: 3,
    },
    ownerColumn,
    {
      id: 'credentials',
      cell: { show: 'due', of: 'credentialsExpireOn' },
      sort: 'credentialsExpireOn',
      width: [150, 1],
      drop: 0,
    },
  ],
  filters: [
    wordFilter('type', 'type', 'integrationType'),
    wordFilter('lifecycle', 'lifecycle', 'integrationLifecycle'),
    wordFilter('criticality', 'criticality', 'level'),
    ownerFilter,
    wordFilter('data', 'dataClass', 'dataClass'),
    wordFilter('personal', 'personalData', 'personalData'),
    { id: 'credentials', type: 'window', column: 'credentialsExpireOn' },
  ],
};
