import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { rowFields } from '../domain/rowFields';
import { Write } from '../domain/Write';
import { waitsFor } from './waitsFor';

/** A record that has not begun: without number, and for nobody to find. */
export type PlannedRecord = Pick<
  RecordRow,
  | 'decisionAreas'
  | 'dueAt'
  | 'entityRef'
  | 'expiresOn'
  | 'state'
  | 'title'
  | 'type'
  | 'waitsFor'
>;

/** Shows what would be written when a record began. */
export function showPlanned({ duties, record }: Write): PlannedRecord {
  const { areas, dueAt, entityRef, state, title, type } = record;
  const { expiresOn } = rowFields(record);
  return {
    type,
    ...(entityRef !== undefined && { entityRef }),
    title,
    state,
    decisionAreas: [...areas],
    ...(dueAt && { dueAt: dueAt.toISOString() }),
    ...(expiresOn !== undefined && { expiresOn }),
    waitsFor: waitsFor(duties),
  };
}
