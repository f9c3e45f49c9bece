import {
  changeClasses,
  priorities,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { GivenApproval, StoredRecord, TimelineEvent } from '../../records';
import {
  ChangeHistory,
  ExceptionHistory,
  IncidentHistory,
  RecordHistory,
  RequestHistory,
} from './RecordHistory';

const HOUR = 60 * 60 * 1_000;

/** Whatever is not there or not as expected is left out of the numbers. */
const known = z.object({
  changeClass: z.enum(changeClasses).optional().catch(undefined),
  priority: z.enum(priorities).optional().catch(undefined),
  startedAt: z.iso.datetime().optional().catch(undefined),
  expiresOn: z.iso.date().catch(''),
  renewals: z.int().catch(0),
  respondBy: z.iso.datetime().optional().catch(undefined),
});

type Known = z.infer<typeof known>;
type Events = readonly TimelineEvent[];

const time = (event: TimelineEvent | undefined) => event?.at.getTime();

/** What moved it into a state, not what happened to it while it was there. */
const enters =
  (...states: string[]) =>
  ({ from, to }: TimelineEvent) =>
    from !== to && states.includes(to);

function approvalOf(events: Events) {
  const at = events.findLastIndex(
    event =>
      event.action === 'approve' && enters('approved', 'scheduled')(event),
  );
  if (at < 0) return {};
  const asked = events
    .slice(0, at)
    .findLast(({ action, to }) => to === 'submitted' && action !== 'approve');
  const approvedAt = events[at].at.getTime();
  return asked
    ? { approvedAt, approvalHours: (approvedAt - asked.at.getTime()) / HOUR }
    : {};
}

const changeHistory = (
  record: StoredRecord,
  { changeClass }: Known,
  events: Events,
): ChangeHistory => ({
  changeClass,
  submittedAt: time(events.find(({ to }) => to !== 'draft')),
  ...approvalOf(events),
  doneAt: time(events.findLast(enters('completed', 'failed', 'rolled-back'))),
  completedAt: time(events.find(enters('completed'))),
  hasFailed: events.some(enters('failed', 'rolled-back')),
  ...(!record.closedAt && { dueAt: record.dueAt?.getTime() }),
});

const incidentHistory = (
  record: StoredRecord,
  { priority, startedAt }: Known,
  events: Events,
): IncidentHistory => ({
  priority,
  beganAt: startedAt ? Date.parse(startedAt) : record.createdAt.getTime(),
  ...(['resolved', 'reviewed'].includes(record.state) && {
    resolvedAt: time(events.findLast(enters('resolved'))),
  }),
});

const requestHistory = (
  { dueAt }: StoredRecord,
  { respondBy }: Known,
  events: Events,
): RequestHistory => ({
  answeredAt: time(events.find(enters('accepted', 'in-progress', 'declined'))),
  targetAt: respondBy ? Date.parse(respondBy) : dueAt?.getTime(),
});

const exceptionHistory = (
  { state }: StoredRecord,
  { expiresOn, renewals }: Known,
  events: Events,
): ExceptionHistory => ({
  isActive: state === 'active',
  activeSince: time(events.find(enters('active'))),
  expiresOn,
  renewals,
});

/** What metrics need of a record, of all that is known about it. */
export function historyOf(
  record: StoredRecord,
  events: Events,
  approvals: readonly GivenApproval[],
): RecordHistory {
  const fields = known.parse(record.fields);
  return {
    id: record.id,
    ...(record.entityRef && { entityRef: record.entityRef }),
    requestedBy: record.requestedBy,
    createdAt: record.createdAt.getTime(),
    deciders: approvals.map(({ by }) => by),
    verdicts: approvals.map(({ area, askedAt, at }) => ({
      area,
      at: at.getTime(),
      hours: (at.getTime() - askedAt.getTime()) / HOUR,
    })),
    ...(record.type === 'change' && {
      change: changeHistory(record, fields, events),
    }),
    ...(record.type === 'incident' && {
      incident: incidentHistory(record, fields, events),
    }),
    ...(record.type === 'request' && {
      request: requestHistory(record, fields, events),
    }),
    ...(record.type === 'exception' && {
      exception: exceptionHistory(record, fields, events),
    }),
  };
}
