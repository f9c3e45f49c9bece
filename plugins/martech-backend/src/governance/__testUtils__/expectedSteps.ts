import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { change } from './expectedChanges';
import { attestation, exception, review } from './expectedDecisions';
import { Situations } from './expectedStep';
import { freeze, incident, release, request } from './expectedWork';

/**
 * Everything that can be done with records, written down from the description
 * of the product a second time, in another shape than the machines are: by what
 * a record is like, not by action.
 */
export const expected: Record<RecordType, Situations> = {
  exception,
  change,
  incident,
  request,
  release,
  review,
  attestation,
  freeze,
};
