import {
  EntityRow,
  RecordMetrics,
} from '@martech-portal/backstage-plugin-martech-common';
import { TimelineEvent } from '../../records';
import { NOW } from './changeWorld';
import { Story } from './randomHistories';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;
const FROM = NOW.getTime() - 365 * DAY;

/** By sorting and looking, without anything that the service uses. */
function middle(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.slice().sort((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  return (low + high) / 2;
}

const isRecent = (at: Date) => at.getTime() > FROM && at <= NOW;
const apart = (from: Date, to: Date) => (to.getTime() - from.getTime()) / HOUR;
const moved = ({ from, to }: TimelineEvent) => from !== to;
const ends = ['completed', 'failed', 'rolled-back'];

function changes(stories: Story[]): RecordMetrics['changes'] {
  let done = 0;
  let failed = 0;
  let emergencies = 0;
  let overdue = 0;
  const lead: number[] = [];
  const approval: number[] = [];
  for (const { events, record } of stories) {
    const isEmergency = record.fields.changeClass === 'emergency';
    const submitted = events.filter(({ to }) => to !== 'draft').at(0);
    const ended = events.filter(
      event => moved(event) && ends.includes(event.to),
    );
    const last = ended.at(-1);
    if (last && isRecent(last.at)) {
      done += 1;
      if (ended.some(({ to }) => to !== 'completed')) failed += 1;
      else if (submitted) lead.push(apart(submitted.at, ended[0].at));
    }
    const approved = events.filter(
      event =>
        moved(event) && event.action === 'approve' && event.to === 'approved',
    );
    const yes = approved.at(-1);
    if (yes && isRecent(yes.at) && !isEmergency) {
      const asked = events.filter(
        ({ action, to, version }) =>
          version < yes.version && to === 'submitted' && action !== 'approve',
      );
      const latest = asked.at(-1);
      if (latest) approval.push(apart(latest.at, yes.at));
    }
    if (isEmergency && submitted && isRecent(submitted.at)) emergencies += 1;
    if (
      isEmergency &&
      !record.closedAt &&
      record.dueAt &&
      record.dueAt <= NOW
    ) {
      overdue += 1;
    }
  }
  return {
    done,
    failed,
    failureRate: done === 0 ? null : failed / done,
    leadTimeHours: middle(lead),
    approvalHours: middle(approval),
    emergencies,
    overdue,
  };
}

function incidents(stories: Story[]): RecordMetrics['incidents'] {
  const byPriority: Record<string, number> = { P1: 0, P2: 0, P3: 0, P4: 0 };
  const restore: number[] = [];
  let opened = 0;
  for (const { events, record } of stories) {
    if (isRecent(record.createdAt)) {
      opened += 1;
      byPriority[String(record.fields.priority)] += 1;
    }
    const resolved = events.filter(
      event => moved(event) && event.to === 'resolved',
    );
    const last = resolved.at(-1);
    const isSolved = ['resolved', 'reviewed'].includes(record.state);
    const began = new Date(String(record.fields.startedAt ?? ''));
    if (last && isSolved && isRecent(last.at)) {
      const isSaid = record.fields.startedAt !== undefined;
      restore.push(apart(isSaid ? began : record.createdAt, last.at));
    }
  }
  return { opened, restoreHours: middle(restore), byPriority };
}

function requests(stories: Story[]): RecordMetrics['requests'] {
  const answers = stories.flatMap(({ events, record }) => {
    const answer = events.find(
      event =>
        moved(event) &&
        ['accepted', 'in-progress', 'declined'].includes(event.to),
    );
    return answer && isRecent(answer.at) ? [{ at: answer.at, record }] : [];
  });
  const isLate = ({ at, record }: (typeof answers)[number]) => {
    const { respondBy } = record.fields;
    const target =
      respondBy === undefined ? record.dueAt : new Date(String(respondBy));
    return target !== undefined && at > target;
  };
  return {
    answered: answers.length,
    onTime: answers.length - answers.filter(isLate).length,
    responseHours: middle(
      answers.map(({ at, record }) => apart(record.createdAt, at)),
    ),
  };
}

function exceptions(
  stories: Story[],
  rows: EntityRow[],
): RecordMetrics['exceptions'] {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const active = stories.filter(
    ({ record }) =>
      record.state === 'active' &&
      String(record.fields.expiresOn) >= day(NOW.getTime()),
  );
  const ages = active.map(({ events, record }) => {
    const since = events.find(({ from, to }) => to === 'active' && from !== to);
    return Math.floor(apart(since?.at ?? record.createdAt, NOW) / 24);
  });
  const renewals = active.map(({ record }) => Number(record.fields.renewals));
  const behind = rows.filter(({ entityRef }) =>
    active.some(({ record }) => record.entityRef === entityRef),
  );
  const euros = behind.flatMap(({ annualCost }) => annualCost?.amount ?? []);
  const soon = day(NOW.getTime() + 30 * DAY);
  return {
    active: active.length,
    oldestDays: ages.length === 0 ? null : Math.max(...ages),
    medianAgeDays: middle(ages),
    renewed: renewals.filter(count => count > 0).length,
    permanent: ages.filter((age, at) => age >= 365 || renewals[at] >= 2).length,
    expiringIn30Days: active.filter(
      ({ record }) => String(record.fields.expiresOn) <= soon,
    ).length,
    money:
      euros.length === 0
        ? []
        : [{ amount: euros.reduce((a, b) => a + b), currency: 'EUR' }],
    withPersonalData: behind.filter(
      ({ personalData }) => personalData === 'ordinary',
    ).length,
  };
}

/** Metrics of some stories, told again from the beginning each time. */
export function naiveMetrics(
  stories: Story[],
  rows: EntityRow[],
): RecordMetrics {
  const of = (type: string) =>
    stories.filter(({ record }) => record.type === type);
  const told = ['change', 'exception', 'incident', 'request', 'review'].flatMap(
    of,
  );
  const verdicts = told
    .flatMap(({ approvals }) => approvals)
    .filter(({ at }) => isRecent(at));
  const areas = [...new Set(verdicts.map(({ area }) => area))].sort();
  return {
    from: new Date(FROM).toISOString().slice(0, 10),
    changes: changes(of('change')),
    incidents: incidents(of('incident')),
    requests: requests(of('request')),
    exceptions: exceptions(of('exception'), rows),
    approvals: areas.map(area => {
      const own = verdicts.filter(verdict => verdict.area === area);
      return {
        area,
        decided: own.length,
        medianHours: middle(own.map(({ askedAt, at }) => apart(askedAt, at))),
      };
    }),
  };
}
