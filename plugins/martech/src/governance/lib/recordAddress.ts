import {
  recordPaths,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';

/** Parameters of the route to the page of a record. */
export const recordAddress = ({
  type,
  id,
}: Pick<RecordRow, 'type' | 'id'>) => ({
  records: recordPaths[type],
  id,
});
