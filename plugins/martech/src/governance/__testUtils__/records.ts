import {
  Inbox,
  MartechRecord,
  OperatingModelAnswer,
  RecordMetrics,
} from '@martech-portal/backstage-plugin-martech-common';

export const library = 'marketingplatform:default/asset-library';

/** An exception that somebody asked for, as the page of a record gets it. */
export const record = (more: Partial<MartechRecord> = {}): MartechRecord => ({
  id: '01JD0000000000000000000001',
  number: 'EXC-1',
  type: 'exception',
  entityRef: library,
  entityTitle: 'Asset library',
  title: 'No single sign-on until March',
  state: 'requested',
  open: true,
  decisionAreas: ['identity'],
  requestedBy: 'user:default/maya.lindqvist',
  createdAt: '2026-11-01T09:00:00.000Z',
  updatedAt: '2026-11-01T09:00:00.000Z',
  overdue: false,
  version: 1,
  revision: 1,
  links: [],
  waitsFor: [
    {
      duty: 'decide',
      area: 'identity',
      who: ['user:default/tomas.okafor'],
      via: 'deputy',
      since: '2026-11-01T09:00:00.000Z',
    },
  ],
  fields: {
    covers: { kind: 'signal', signal: 'brittle-integration' },
    reason: 'The vendor is late',
    compensatingControl: 'Passwords change every month',
    expiresOn: '2999-03-31',
    renewals: 0,
  },
  approvals: [],
  timeline: [
    {
      from: null,
      to: 'requested',
      action: 'begin',
      by: 'user:default/maya.lindqvist',
      at: '2026-11-01T09:00:00.000Z',
      version: 1,
    },
  ],
  related: [],
  affected: [],
  actions: [
    { action: 'approve', allowed: true, commentRequired: false },
    { action: 'deny', allowed: true, commentRequired: true },
    {
      action: 'withdraw',
      allowed: false,
      reason: 'Only who asked may withdraw it.',
      commentRequired: false,
    },
  ],
  ...more,
});

/** The same as a line of the inbox. */
export const waiting = (
  more: Partial<Inbox['items'][number]> = {},
): Inbox['items'][number] => ({
  ...record(),
  why: 'You decide about identity as technical owner.',
  duty: 'decide',
  areas: ['identity'],
  ...more,
});

export const metrics = (
  exceptions: Partial<RecordMetrics['exceptions']> = {},
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
  },
  incidents: { opened: 0, restoreHours: 5, byPriority: {} },
  requests: { answered: 0, onTime: 0, responseHours: null },
  exceptions: {
    active: 3,
    oldestDays: 412,
    medianAgeDays: 40,
    renewed: 1,
    permanent: 1,
    expiringIn30Days: 2,
    money: [{ amount: 90000, currency: 'EUR' }],
    withPersonalData: 2,
    ...exceptions,
  },
  approvals: [{ area: 'identity', decided: 4, medianHours: 60 }],
});

export const model = (
  more: Partial<OperatingModelAnswer> = {},
): OperatingModelAnswer => ({
  roles: ['platform-owner', 'technical-owner'],
  areas: [
    {
      id: 'platform-priorities',
      title: 'Platform priorities',
      side: 'marketing',
      raci: {
        'platform-owner': 'accountable',
        'technical-owner': 'consulted',
      },
      group: 'group:default/brand-studio',
      approvers: ['user:default/maya.lindqvist'],
      via: 'role',
      decided: 12,
      waiting: 3,
      medianHours: 30,
    },
    {
      id: 'integration-standards',
      title: 'Integration standards',
      side: 'it',
      raci: { 'technical-owner': 'accountable' },
      approvers: [],
      decided: 0,
      waiting: 0,
      medianHours: null,
    },
    {
      id: 'content-quality',
      title: 'Content quality',
      side: 'free',
      raci: {},
      decided: 0,
      waiting: 0,
      medianHours: null,
    },
  ],
  fallbackArea: 'platform-priorities',
  rolesPending: false,
  freezers: ['group:default/governance-board'],
  problems: [],
  ...more,
});
