import { machines } from '@martech-portal/backstage-plugin-martech-common';
import { GivenApproval, StoredRecord } from '../../records/domain';

type Asking = Pick<
  StoredRecord,
  'areas' | 'fields' | 'revision' | 'state' | 'type'
>;

const isRenewalAsked = ({ fields }: Asking) =>
  fields.renewal !== undefined && fields.renewal !== null;

/** Whether a verdict is awaited of a record as it stands. */
function isAsking(record: Asking): boolean {
  const { state, type } = record;
  const isDecidable = machines[type].transitions.some(
    ({ from, verdict }) => verdict === 'approve' && from.includes(state),
  );
  if (!isDecidable) return false;
  if (type === 'exception' && state === 'active') return isRenewalAsked(record);
  // Once it has begun, only an emergency is still to be approved.
  if (type === 'change' && state !== 'submitted') {
    return record.fields.emergency === true;
  }
  return true;
}

/** Areas of which a verdict on what stands there now is awaited. */
export function openAreas(
  record: Asking,
  approvals: ReadonlyArray<Pick<GivenApproval, 'area' | 'revision'>>,
): string[] {
  if (!isAsking(record)) return [];
  const decided = approvals
    .filter(({ revision }) => revision === record.revision)
    .map(({ area }) => area);
  return record.areas.filter(area => !decided.includes(area));
}
