import { Duty, GivenApproval, TimelineEvent } from '../domain';
import { ApprovalRecord, DutyRecord, TimelineRecord } from './tables';

export const toApproval = (row: ApprovalRecord): GivenApproval => ({
  area: row.area,
  by: row.by,
  at: new Date(Number(row.at)),
  version: row.version,
  revision: row.revision,
  verdict: row.verdict,
  ...(row.comment !== null && { comment: row.comment }),
  askedAt: new Date(Number(row.asked_at)),
});

export const fromApproval = (
  id: string,
  approval: GivenApproval,
): ApprovalRecord => ({
  record_id: id,
  area: approval.area,
  by: approval.by,
  at: approval.at.getTime(),
  version: approval.version,
  revision: approval.revision,
  verdict: approval.verdict,
  comment: approval.comment ?? null,
  asked_at: approval.askedAt.getTime(),
});

export const toEvent = (row: TimelineRecord): TimelineEvent => ({
  ...(row.from_state !== null && { from: row.from_state }),
  to: row.to_state,
  action: row.action,
  by: row.by,
  at: new Date(Number(row.at)),
  version: row.version,
  ...(row.comment !== null && { comment: row.comment }),
});

export const toDuty = (row: DutyRecord): Duty => ({
  principal: row.principal,
  duty: row.duty,
  ...(row.area !== '' && { area: row.area }),
  via: row.via,
  since: new Date(Number(row.since)),
});

export const fromDuty = (id: string, duty: Duty): DutyRecord => ({
  record_id: id,
  principal: duty.principal,
  duty: duty.duty,
  area: duty.area ?? '',
  via: duty.via,
  since: duty.since.getTime(),
});
