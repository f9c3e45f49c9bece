import {
  statusWith,
  checkWith,
  resultWith,
} from '../../status/__testUtils__/status';
import { areaWith } from '../__testUtils__/control';
import { approvalGroups } from './approvalGroups';
import { governedAs } from './governedAs';
import { measureReading } from './measureReading';
import { stateShares } from './stateShares';

describe('who decides about what', () => {
  it('names people once for each side', () => {
    const byIt = { side: 'it', approvers: ['group:default/security'] } as const;
    expect(
      approvalGroups([
        areaWith('metadata', { medianHours: 5 }),
        areaWith('security', { ...byIt, approvers: [...byIt.approvers] }),
        areaWith('asset-models', { medianHours: 9 }),
        areaWith('content-quality', { side: 'free', approvers: undefined }),
      ]),
    ).toEqual([
      {
        side: 'marketing',
        groups: [
          {
            approvers: ['user:default/maya'],
            areas: ['metadata', 'asset-models'],
            usualHours: 9,
          },
        ],
      },
      {
        side: 'it',
        groups: [
          {
            approvers: ['group:default/security'],
            areas: ['security'],
            usualHours: null,
          },
        ],
      },
      {
        side: 'free',
        groups: [
          { approvers: [], areas: ['content-quality'], usualHours: null },
        ],
      },
    ]);
  });
});

describe('the last number of a measure', () => {
  const facts = (value: unknown) =>
    statusWith([
      resultWith([
        checkWith({
          facts: [{ source: 'usage', key: 'found', value, stale: false }],
        }),
      ]),
    ]);
  const measure = (comparator: '>=' | '<=', source = 'usage/found') => ({
    name: 'Found',
    kind: 'outcome' as const,
    objective: 80,
    comparator,
    source,
  });
  it.each([
    [measure('>='), 85, { value: 85, reached: true, stale: false }],
    [measure('<='), 85, { value: 85, reached: false, stale: false }],
    [measure('>='), 'many', undefined],
    [measure('>=', 'usage/other'), 85, undefined],
  ])('%j with %p', (of, value, expected) => {
    expect(measureReading(of, facts(value))).toEqual(expected);
  });
});

describe('how many are in each state', () => {
  it('leaves out states that do not occur, the gravest first', () => {
    expect(stateShares({ controlled: 4, uncontrolled: 1, unknown: 0 })).toEqual(
      {
        total: 5,
        shares: [
          { state: 'uncontrolled', count: 1 },
          { state: 'controlled', count: 4 },
        ],
      },
    );
  });
});

describe('how a kind is governed', () => {
  it.each([
    ['MarketingPlatform', { state: true, light: true, attestations: true }],
    ['MarketingTemplate', { state: true, light: true, attestations: false }],
    ['MarketingIntegration', { state: false, light: true }],
    ['MarketingVendor', { state: false, light: false }],
  ])('%s', (kind, expected) => {
    expect(governedAs(kind)).toMatchObject(expected);
  });

  it('does not govern other kinds', () => {
    expect(governedAs('Component')).toBeUndefined();
  });
});
