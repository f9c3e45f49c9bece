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
  waitsFor,
}: RecordRow): PackRecord => ({
  id,
  number,
  type,
  title,
  state,
  overdue,
  deciders: waitsFor.flatMap(({ area, duty, who }) =>
    duty === 'act'
      ? []
      : [{ ...(area && { area }), who: duty === 'decide' ? who : [] }],
  ),
  ...(dueAt && { dueAt }),
  ...(entityRef && { entityRef }),
  ...(entityTitle && { entityTitle }),
});
