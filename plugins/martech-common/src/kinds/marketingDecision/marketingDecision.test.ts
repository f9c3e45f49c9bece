import { JsonObject } from '@backstage/types';
import { problemsOf } from '../__testUtils__/problemsOf';

const problems = (change: JsonObject) =>
  problemsOf('MarketingDecision', {
    type: 'other',
    lifecycle: 'proposed',
    owner: 'board',
    subjects: ['cdp'],
    ...change,
  });

const types =
  '"workflow-axis", "template-policy", "metadata-purpose", "system-of-record", "approval-legal-effect", "ai-human-review", "renewal", "other"';

describe('a MarketingDecision is accepted', () => {
  it.each<[string, JsonObject]>([
    ['with the fewest fields', {}],
    [
      'about things of many kinds',
      { subjects: ['cdp', 'marketingvendor:x', 'system:default/y'] },
    ],
    [
      'with a day of review',
      { decidedOn: '2026-01-01', reviewBy: '2026-01-01' },
    ],
  ])('%s', (_, change) => {
    expect(problems(change)).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ['workflow-axis', { axis: 'market' }],
    ['template-policy', { policy: 'guided' }],
    ['metadata-purpose', { purposes: ['rights'] }],
    [
      'system-of-record',
      { dataObject: 'campaign-status', platform: 'planner' },
    ],
    ['approval-legal-effect', { legalEffect: 'regulatory' }],
    ['ai-human-review', { humanReview: 'sampled' }],
    ['renewal', { outcome: 'migrate', until: '2027-01-01' }],
    ['other', { text: 'So be it.' }],
  ])('of type %s with its own answer', (type, answer) => {
    const accepted = { lifecycle: 'accepted', decidedOn: '2026-01-01' };
    expect(problems({ type, answer, ...accepted })).toEqual([]);
  });
});

describe('a MarketingDecision is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    [
      'without type',
      { type: undefined },
      [`spec.type: is missing, write one of ${types}`],
    ],
    [
      'with an unknown type',
      { type: 'renewel' },
      [`spec.type: "renewel" is not one of ${types}, did you mean "renewal"?`],
    ],
    [
      'with the answer of another type',
      { type: 'renewal', answer: { policy: 'free' } },
      [
        'spec.answer.outcome: is missing, write one of "renew", "renegotiate", "migrate", "retire"',
        'spec.answer.policy: unknown field, did you mean until?',
      ],
    ],
    [
      'with an answer in plain text',
      { answer: 'So be it.' },
      ['spec.answer: must be a group of fields, but is "So be it."'],
    ],
    [
      'accepted without answer and day',
      { lifecycle: 'accepted' },
      [
        'spec.answer: an accepted decision has an answer, write it or go back to proposed',
        'spec.decidedOn: an accepted decision has a day, write when it was decided',
      ],
    ],
    [
      'about nothing',
      { subjects: [] },
      ['spec.subjects: needs at least one entry'],
    ],
    [
      'about a person',
      { subjects: ['user:default/ines'] },
      [
        'spec.subjects[0]: names a user, name a MarketingPlatform or MarketingTemplate or MarketingIntegration or MarketingVendor or System or Domain',
      ],
    ],
    [
      'that supersedes itself',
      { supersedes: 'self' },
      ['spec.supersedes: names the entity itself, name another one'],
    ],
    [
      'reviewed before it was taken',
      { decidedOn: '2026-02-01', reviewBy: '2026-01-01' },
      [
        'spec.reviewBy: 2026-01-01 is before spec.decidedOn (2026-02-01), swap or correct the dates',
      ],
    ],
    [
      'about data nobody knows',
      {
        type: 'system-of-record',
        answer: { dataObject: 'campaign-sttus', platform: 'x' },
      },
      [
        'spec.answer.dataObject: "campaign-sttus" is not in the list of data objects, did you mean "campaign-status" (Campaign status)?',
      ],
    ],
    [
      'with an unknown field',
      { reviewedBy: '2027-01-01' },
      ['spec.reviewedBy: unknown field, did you mean reviewBy?'],
    ],
  ])('%s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});
