import {
  AssessChange,
  assessChangeSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { recordFields } from './recordBody';
import { RecordDraft } from './recordDraft';

/** Texts decide nothing, so that typing them asks nothing. */
const texts = {
  emergencyReason: undefined,
  rollback: undefined,
  risk: undefined,
};

/** What to ask about a change as it is described so far. */
export function assessDraft(draft: RecordDraft): AssessChange {
  const { entityRef } = draft;
  const fields = { ...recordFields('change', draft), ...texts };
  const parsed = assessChangeSchema.safeParse({ entityRef, fields });
  // A window that is half filled in is not asked about yet.
  return parsed.success ? parsed.data : { entityRef };
}
