import { GivenApproval } from './GivenApproval';
import { StoredRecord } from './StoredRecord';

/** Areas that have given no verdict on what is asked for now. */
export const openAreas = (
  record: Pick<StoredRecord, 'areas' | 'revision'>,
  approvals: ReadonlyArray<Pick<GivenApproval, 'area' | 'revision'>>,
): string[] =>
  record.areas.filter(
    area =>
      !approvals.some(
        given => given.area === area && given.revision === record.revision,
      ),
  );
