import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';

const closed: readonly string[] = ['retired', 'rejected', 'superseded'];

/** Whether an entity is over and done with, so that its dates call nobody. */
export const isClosed = (row: Pick<EntityRow, 'lifecycle'>): boolean =>
  closed.includes(row.lifecycle);
