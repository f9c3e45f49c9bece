import { ConfigReader } from '@backstage/config';
import { conditionsWithout } from '../__testUtils__/views';
import { readOperatingModel } from '../../operating';
import { StoredRecord } from '../../records/domain';
import { reviewAreas } from './reviewAreas';
import { createReviewRules } from './reviewRules';
import { ReviewSeen } from './ReviewSeen';

const now = new Date('2026-11-22T10:00:00Z');
const moment = {
  now,
  by: { ref: 'user:default/owen', groups: [], person: true },
};
const model = readOperatingModel(new ConfigReader({}));

const seen = (parts: Partial<ReviewSeen> = {}, lost: string[] = []) => ({
  model,
  readiness: {
    known: true as const,
    scorecard: 'marketingscorecard:default/ready',
    conditions: conditionsWithout(lost),
  },
  version: 'v1',
  outcomes: { 'has-owner': 'pass' as const },
  platform: { lifecycle: 'launched', integrated: false },
  waived: ['EXC-3'],
  ...parts,
});

const rules = createReviewRules({ look: async () => seen() });
const body = {
  entityRef: 'marketingplatform:default/dam',
  title: 'Go live',
  links: [],
  fields: {},
};
const begin = (what: ReviewSeen) => rules.begin(body, what, moment);

const record: StoredRecord = {
  id: 'R',
  type: 'review',
  number: 1,
  title: 'Go live',
  state: 'open',
  areas: [],
  requestedBy: 'user:default/owen',
  createdAt: now,
  updatedAt: now,
  version: 1,
  revision: 1,
  links: [],
  fields: { frozen: { version: 'v0' } },
};
const asked = (action: string) => ({
  action,
  record,
  input: {},
  approvals: [],
});
const refusal = (action: string, what: ReviewSeen) =>
  rules.refusal(asked(action), what, moment);
const step = (action: string, what: ReviewSeen) =>
  rules.step(asked(action), what, moment);

describe('a go-live review', () => {
  it('freezes what it is decided on', () => {
    const { areas, fields } = begin(seen());
    expect(areas).toEqual(['platform-priorities', 'production-facing-changes']);
    expect(fields).toMatchObject({
      frozen: {
        evaluatedAt: now.toISOString(),
        scorecard: 'marketingscorecard:default/ready',
        version: 'v1',
        outcomes: { 'has-owner': 'pass' },
        waived: ['EXC-3'],
      },
    });
  });

  it.each<[string, ReviewSeen, string]>([
    ['no platform', seen({ platform: undefined }), 'entityRef: only platforms'],
    [
      'only an idea',
      seen({ platform: { lifecycle: 'proposed', integrated: false } }),
      'entityRef: it is proposed',
    ],
    [
      'on its way out',
      seen({ platform: { lifecycle: 'retiring', integrated: false } }),
      'entityRef: it is retiring',
    ],
    ['under review', seen({ open: 'REV-2' }), 'REV-2 is open'],
    [
      'without two conditions',
      seen({}, ['intake', 'roles']),
      'Intake and Role clarity do not hold',
    ],
    [
      'before the standard counts',
      seen({
        readiness: {
          known: false,
          because: 'announced',
          enforceFrom: '2027-01-01',
        },
      }),
      'counts from 1 January 2027',
    ],
    [
      'not evaluated',
      seen({ readiness: { known: false, because: 'not-evaluated' } }),
      'not been looked at',
    ],
  ])('does not begin for what is %s', (_, what, message) => {
    expect(() => begin(what)).toThrow(message);
  });

  it.each<[string, ReviewSeen['platform'], string[]]>([
    [
      'public data',
      {
        lifecycle: 'launched',
        integrated: false,
        classification: 'internal',
        personalData: 'none',
      },
      [],
    ],
    [
      'restricted data',
      {
        lifecycle: 'launched',
        integrated: false,
        classification: 'restricted',
      },
      ['security', 'data-policy'],
    ],
    [
      'personal data',
      { lifecycle: 'launched', integrated: false, personalData: 'ordinary' },
      ['security', 'data-policy'],
    ],
    [
      'integrations',
      { lifecycle: 'launched', integrated: true },
      ['integration-standards'],
    ],
  ])('asks whom %s concern', (_, platform, more) => {
    expect(reviewAreas({ model, platform })).toEqual([
      'platform-priorities',
      'production-facing-changes',
      ...more,
    ]);
  });

  it('is not approved once a condition has stopped holding', () => {
    expect(refusal('approve', seen())).toBeUndefined();
    expect(refusal('approve', seen({}, ['support']))).toContain(
      'Support does not hold',
    );
    expect(refusal('reject', seen({}, ['support']))).toBeUndefined();
    expect(refusal('withdraw', seen({}, ['support']))).toBeUndefined();
  });

  it('proposes the one line that makes the platform operating', () => {
    const proposal = {
      path: 'spec.lifecycle',
      from: 'launched',
      to: 'operating',
    };
    expect(step('approve', seen()).fields).toEqual({
      ...record.fields,
      proposal,
    });
    const operating = { lifecycle: 'operating', integrated: false };
    expect(step('approve', seen({ platform: operating })).fields).toEqual(
      record.fields,
    );
    expect(step('reject', seen())).toEqual({});
  });

  it('is refreshed with the results of now', () => {
    expect(step('refresh', seen()).fields).toMatchObject({
      frozen: { version: 'v1' },
    });
    expect(refusal('refresh', seen({}, ['intake']))).toContain('Intake');
  });
});
