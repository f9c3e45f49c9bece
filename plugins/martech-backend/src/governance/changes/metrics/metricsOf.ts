import {
  EntityRow,
  priorities,
  RecordMetrics,
} from '@martech-portal/backstage-plugin-martech-common';
import { utcDay } from '../../../clock';
import { Horizon } from '../../records/domain/Horizon';
import { exceptionDebt } from './exceptionDebt';
import { median } from './median';
import { METRIC_DAYS } from './period';
import { RecordHistory } from './RecordHistory';

const DAY = 24 * 60 * 60 * 1_000;
const HOUR = 60 * 60 * 1_000;

const known = <T>(values: ReadonlyArray<T | undefined>): T[] =>
  values.filter(value => value !== undefined);

const hoursBetween = (from: number | undefined, to: number | undefined) =>
  from === undefined || to === undefined ? undefined : (to - from) / HOUR;

type IsRecent = (instant: number | undefined) => boolean;

function changeMetrics(
  histories: readonly RecordHistory[],
  isRecent: IsRecent,
  isPast: IsRecent,
): RecordMetrics['changes'] {
  const changes = known(histories.map(({ change }) => change));
  const done = changes.filter(({ doneAt }) => isRecent(doneAt));
  const failed = done.filter(({ hasFailed }) => hasFailed).length;
  const went = done.filter(({ hasFailed }) => !hasFailed);
  const approved = changes.filter(
    ({ approvedAt, changeClass }) =>
      changeClass !== 'emergency' && isRecent(approvedAt),
  );
  const emergencies = changes.filter(
    ({ changeClass }) => changeClass === 'emergency',
  );
  return {
    done: done.length,
    failed,
    failureRate: done.length > 0 ? failed / done.length : null,
    leadTimeHours: median(
      known(
        went.map(({ completedAt, submittedAt }) =>
          hoursBetween(submittedAt, completedAt),
        ),
      ),
    ),
    approvalHours: median(
      known(approved.map(({ approvalHours }) => approvalHours)),
    ),
    emergencies: emergencies.filter(({ submittedAt }) => isRecent(submittedAt))
      .length,
    overdue: emergencies.filter(({ dueAt }) => isPast(dueAt)).length,
  };
}

function incidentMetrics(
  histories: readonly RecordHistory[],
  isRecent: IsRecent,
): RecordMetrics['incidents'] {
  const all = histories.filter(({ incident }) => incident);
  const opened = all.filter(({ createdAt }) => isRecent(createdAt));
  const restored = known(all.map(({ incident }) => incident)).filter(
    ({ resolvedAt }) => isRecent(resolvedAt),
  );
  const having = (priority: string) =>
    opened.filter(({ incident }) => incident?.priority === priority).length;
  return {
    opened: opened.length,
    restoreHours: median(
      known(
        restored.map(({ beganAt, resolvedAt }) =>
          hoursBetween(beganAt, resolvedAt),
        ),
      ),
    ),
    byPriority: Object.fromEntries(
      priorities.map(priority => [priority, having(priority)]),
    ),
  };
}

function requestMetrics(
  histories: readonly RecordHistory[],
  isRecent: IsRecent,
): RecordMetrics['requests'] {
  const answered = histories.flatMap(({ createdAt, request }) =>
    request?.answeredAt !== undefined && isRecent(request.answeredAt)
      ? [{ ...request, createdAt, answeredAt: request.answeredAt }]
      : [],
  );
  return {
    answered: answered.length,
    onTime: answered.filter(
      ({ answeredAt, targetAt }) =>
        targetAt === undefined || answeredAt <= targetAt,
    ).length,
    responseHours: median(
      answered.map(
        ({ answeredAt, createdAt }) => (answeredAt - createdAt) / HOUR,
      ),
    ),
  };
}

function approvalMetrics(
  histories: readonly RecordHistory[],
  isRecent: IsRecent,
): RecordMetrics['approvals'] {
  const hours = new Map<string, number[]>();
  for (const verdict of histories.flatMap(({ verdicts }) => verdicts)) {
    if (!isRecent(verdict.at)) continue;
    const ofArea = hours.get(verdict.area) ?? [];
    hours.set(verdict.area, ofArea);
    ofArea.push(verdict.hours);
  }
  return [...hours]
    .map(([area, all]) => ({
      area,
      decided: all.length,
      medianHours: median(all),
    }))
    .sort((a, b) => (a.area < b.area ? -1 : 1));
}

/**
 * How management is going: what happened in the 365 days up to now, and which
 * exceptions are active.
 *
 * @param rowOf - entities that the exceptions are about
 * @param horizon - is told until when it stays as it is
 */
export function metricsOf(
  histories: readonly RecordHistory[],
  rowOf: (entityRef: string) => EntityRow | undefined,
  now: Date,
  horizon: Horizon = new Horizon(now.getTime()),
): RecordMetrics {
  const until = now.getTime();
  const from = until - METRIC_DAYS * DAY;
  const isPast: IsRecent = instant => {
    if (instant === undefined) return false;
    horizon.note(instant);
    return instant <= until;
  };
  const isRecent: IsRecent = instant => {
    if (instant === undefined || !isPast(instant)) return false;
    horizon.note(instant + METRIC_DAYS * DAY);
    return instant > from;
  };
  return {
    from: utcDay(new Date(from)),
    changes: changeMetrics(histories, isRecent, isPast),
    incidents: incidentMetrics(histories, isRecent),
    requests: requestMetrics(histories, isRecent),
    exceptions: exceptionDebt(histories, rowOf, now, horizon),
    approvals: approvalMetrics(histories, isRecent),
  };
}
