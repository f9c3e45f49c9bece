import {
  PackRecord,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';

/** What a pack keeps of a record. */
export const packRecord = ({
  dueAt,
  entityRef,
  entityTitle,
  id,
  number,
  overdue,
  state,
  title,
  type,
}: RecordRow): PackRecord => ({
  id,
  number,
  type,
  title,
  state,
  overdue,
  ...(dueAt && { dueAt }),
  ...(entityRef && { entityRef }),
  ...(entityTitle && { entityTitle }),
});
