import {
  AssessChange,
  MartechRecord,
} from '@martech-portal/backstage-plugin-martech-common';
import { changeShown } from './shownFields';

/** What to ask about a change that is already on its way. */
export function assessRecord(record: MartechRecord): AssessChange {
  const { aspects, emergency, standard, window } = changeShown.parse(
    record.fields,
  );
  return {
    entityRef: record.entityRef ?? '',
    fields: {
      ...(aspects && { aspects }),
      ...(emergency !== undefined && { emergency }),
      ...(standard && { standard }),
      ...(window && { window }),
    },
  };
}
