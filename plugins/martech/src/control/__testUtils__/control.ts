import {
  AttestationDuties,
  attestationTopics,
  ChangeAssessment,
  conditions,
  EntityControl,
  OperatingModelAnswer,
  PortfolioOverview,
  RecordMetrics,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';

export const entityRef = 'marketingplatform:default/asset-library';

export const controlWith = (
  control: Partial<EntityControl['control']> = {},
  more: Partial<EntityControl> = {},
): EntityControl => ({
  entityRef,
  asOf: '2026-11-22T10:00:00.000Z',
  historyFrom: '2025-10-22',
  control: {
    state: 'controlled',
    since: '2026-03-01T10:00:00.000Z',
    waived: 0,
    reasons: [],
    ...control,
  },
  timeline: [
    {
      state: 'controlled',
      from: '2025-10-22T00:00:00.000Z',
      to: null,
      reasons: [],
    },
  ],
  ...more,
});

export const assessmentWith = (
  more: Partial<ChangeAssessment> = {},
): ChangeAssessment => ({
  light: 'green',
  class: 'normal',
  areas: [],
  openMajor: [],
  collisions: [],
  affected: [],
  usualHours: null,
  standard: [],
  ...more,
});

type Duty = AttestationDuties['topics'][number];

/** Everything confirmed but what is given. */
export const attestationsWith = (
  duties: Partial<Duty>[] = [],
): AttestationDuties => ({
  topics: attestationTopics.map(topic => ({
    topic,
    state: 'valid',
    by: 'user:default/maya',
    on: '2026-06-01',
    validUntil: '2027-06-01',
    mayAttest: false,
    who: [],
    ...duties.find(duty => duty.topic === topic),
  })),
});

export const metricsWith = (
  changes: Partial<RecordMetrics['changes']> = {},
): RecordMetrics => ({
  from: '2025-11-22',
  changes: {
    done: 0,
    failed: 0,
    failureRate: null,
    leadTimeHours: null,
    approvalHours: null,
    emergencies: 0,
    overdue: 0,
    ...changes,
  },
  incidents: { opened: 0, restoreHours: null, byPriority: {} },
  requests: { answered: 0, onTime: 0, responseHours: null },
  exceptions: {
    active: 0,
    oldestDays: null,
    medianAgeDays: null,
    renewed: 0,
    permanent: 0,
    expiringIn30Days: 0,
    money: [],
    withPersonalData: 0,
  },
  approvals: [],
});

type Area = OperatingModelAnswer['areas'][number];

export const areaWith = (id: string, more: Partial<Area> = {}): Area => ({
  id,
  title: id,
  side: 'marketing',
  raci: {},
  approvers: ['user:default/maya'],
  decided: 0,
  waiting: 0,
  medianHours: null,
  ...more,
});

export const recordWith = (more: Partial<RecordRow> = {}): RecordRow => ({
  id: '01J00000000000000000000001',
  number: 'REQ-1',
  type: 'request',
  entityRef,
  title: 'Find pictures faster',
  state: 'submitted',
  open: true,
  decisionAreas: [],
  requestedBy: 'user:default/maya',
  createdAt: '2026-11-01T10:00:00.000Z',
  updatedAt: '2026-11-01T10:00:00.000Z',
  overdue: false,
  version: 1,
  waitsFor: [],
  ...more,
});

export const overviewWith = (
  more: Partial<PortfolioOverview> = {},
): PortfolioOverview => ({
  asOf: '2026-11-22T10:00:00.000Z',
  historyFrom: '2025-10-22',
  states: {
    controlled: 40,
    drifting: 12,
    uncontrolled: 3,
    unknown: 0,
    'not-live': 5,
    retired: 2,
  },
  consistency: {
    today: 0.91,
    lowest: 0.82,
    lowestOn: '2026-10-03',
    expected: 30,
    missing: ['consent'],
    days: [],
    partial: false,
  },
  signals: [],
  platforms: 62,
  week: {
    since: '2026-11-15',
    lost: { total: 0, items: [] },
    regained: { total: 0, items: [] },
    added: 0,
  },
  readiness: {
    measured: 55,
    ready: 40,
    waived: 2,
    conditions: conditions.map(id => ({
      id,
      holds: id === 'intake' ? 41 : 55,
      waived: id === 'intake' ? 2 : 0,
      lost: id === 'intake' ? 12 : 0,
    })),
  },
  unready: { total: 0, items: [] },
  ...more,
});
