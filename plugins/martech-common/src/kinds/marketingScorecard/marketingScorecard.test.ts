import { JsonObject } from '@backstage/types';
import { problemsOf } from '../__testUtils__/problemsOf';

const level = { id: 'basic', title: 'Basic', rank: 1 };
const check = { id: 'has-owner', title: 'Owned', level: 'basic', rule: 'true' };

const problems = (change: JsonObject) =>
  problemsOf('MarketingScorecard', {
    type: 'standard',
    lifecycle: 'draft',
    owner: 'board',
    appliesTo: { kind: 'MarketingPlatform' },
    levels: [level],
    checks: [check],
    ...change,
  });

const predicate =
  'is not a filter predicate of Backstage, write for example { kind: MarketingPlatform, spec.tier: anchor }';

describe('a MarketingScorecard is accepted', () => {
  it.each<[string, JsonObject]>([
    ['with the fewest fields', {}],
    [
      'announced with a day',
      { lifecycle: 'announced', enforceFrom: '2027-01-01' },
    ],
    [
      'as a campaign with a target',
      { type: 'campaign', targetDate: '2027-01-01' },
    ],
    [
      'for readiness',
      { type: 'readiness', checks: [{ ...check, condition: 'ownership' }] },
    ],
    [
      'for what a nested predicate matches',
      {
        appliesTo: {
          $all: [
            { kind: 'MarketingPlatform' },
            { $not: { 'spec.tier': { $in: ['niche'] } } },
          ],
        },
      },
    ],
    [
      'with messages that name evidence',
      {
        checks: [
          {
            ...check,
            evidence: { days: '1.0' },
            message: { fail: '{{ days }} of {{days}}' },
          },
        ],
      },
    ],
    ...['/martech/vendors', '/docs?a=b#c', 'https://docs.example.com/'].map(
      (url): [string, JsonObject] => [
        `that sends people to ${url}`,
        { checks: [{ ...check, remediation: { text: 'Do it.', url } }] },
      ],
    ),
  ])('%s', (_, change) => {
    expect(problems(change)).toEqual([]);
  });
});

describe('a MarketingScorecard is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    [
      'for a word',
      { appliesTo: 'MarketingPlatform' },
      [`spec.appliesTo: ${predicate}`],
    ],
    ['for a list', { appliesTo: [] }, [`spec.appliesTo: ${predicate}`]],
    [
      'for an unknown operator',
      { appliesTo: { $sometimes: [] } },
      [`spec.appliesTo: ${predicate}`],
    ],
    [
      'for nothing',
      { appliesTo: undefined },
      [
        'spec.appliesTo: is missing, write a group of fields (Filter predicate of Backstage: which entities it applies to)',
      ],
    ],
    [
      'without levels and checks',
      { levels: [], checks: [] },
      [
        'spec.levels: needs at least one entry',
        'spec.checks: needs at least one entry',
      ],
    ],
    [
      'with a check twice',
      { checks: [check, check] },
      ['spec.checks[1]: check "has-owner" appears twice, keep one'],
    ],
    [
      'with levels that are not distinct',
      { levels: [level, level] },
      [
        'spec.levels[1]: level "basic" appears twice, keep one',
        'spec.levels[1]: rank "1" appears twice, keep one',
      ],
    ],
    [
      'with a check on no level',
      { checks: [{ ...check, level: 'basics' }] },
      [
        'spec.checks[0].level: "basics" is not a level of this scorecard, did you mean "basic"?',
      ],
    ],
    [
      'for readiness without condition',
      { type: 'readiness' },
      [
        'spec.checks[0].condition: a check of a readiness scorecard names the condition it tests',
      ],
    ],
    [
      'with a message that names no evidence',
      {
        checks: [
          {
            ...check,
            evidence: { days: '1.0' },
            message: { fail: '{{dayz}}' },
          },
        ],
      },
      [
        'spec.checks[0].message.fail: {{dayz}} is not a name in evidence, did you mean {{days}}?',
      ],
    ],
    [
      'with a message and no evidence at all',
      { checks: [{ ...check, message: { warn: 'in {{ days }} days' } }] },
      [
        'spec.checks[0].message.warn: {{days}} is not a name in evidence, add it there',
      ],
    ],
    [
      'with a message for an unknown outcome',
      { checks: [{ ...check, message: { failed: 'No.' } }] },
      ['spec.checks[0].message.failed: unknown field, did you mean fail?'],
    ],
    ...['//docs.example.com', '/\\docs.example.com', 'martech/vendors'].map(
      (url): [string, JsonObject, string[]] => [
        `that sends people to ${url}`,
        { checks: [{ ...check, remediation: { text: 'Do it.', url } }] },
        [
          'spec.checks[0].remediation.url: must be a full address starting with https:// or http://, or a path of this portal such as /martech/vendors',
        ],
      ],
    ),
    [
      'with a check that counts nothing',
      { checks: [{ ...check, weight: 0 }] },
      ['spec.checks[0].weight: must be more than 0'],
    ],
    [
      'with an id in capitals',
      { checks: [{ ...check, id: 'Has owner' }] },
      [
        'spec.checks[0].id: must be lower-case words joined by hyphens, for example has-owner',
      ],
    ],
    [
      'announced without a day',
      { lifecycle: 'announced' },
      [
        'spec.enforceFrom: an announced scorecard says from which day it is enforced',
      ],
    ],
    [
      'as a campaign without a target',
      { type: 'campaign' },
      [
        'spec.targetDate: a campaign has a target date, write until when it should be done',
      ],
    ],
  ])('%s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});
