import { defaultControlPolicy } from './ControlPolicy';
import { SeenCheck, SeenPlatform, templateState } from './templateState';

const check = (id: string, outcome: string): SeenCheck => ({ id, outcome });
const ref = (name: string) => `marketingplatform:default/${name}`;
const platform = (
  name: string,
  state: SeenPlatform['state'],
  parts: Partial<SeenPlatform> = {},
): SeenPlatform => ({
  ref: ref(name),
  lifecycle: 'operating',
  reasons: [],
  state,
  ...parts,
});

const stand = (parts: Partial<Parameters<typeof templateState>[0]>) =>
  templateState(
    {
      entityRef: 'marketingtemplate:default/mail',
      lifecycle: 'approved',
      checks: [check('version-known', 'pass')],
      platforms: [],
      ...parts,
    },
    defaultControlPolicy,
  );

const changed = [check('keeps-locked-parts', 'fail')];
const failing = [check('version-known', 'fail')];

describe('templateState', () => {
  it.each([
    ['a draft', { lifecycle: 'draft', checks: changed }, 'not-live'],
    ['retired', { lifecycle: 'retired', checks: changed }, 'retired'],
    ['without a verdict', { checks: undefined }, 'unknown'],
    ['intact', {}, 'controlled'],
    ['intact with a warning', { checks: [check('a', 'warn')] }, 'controlled'],
    ['not told of', { checks: [check('a', 'no-data')] }, 'controlled'],
    ['under an exception', { checks: [check('a', 'waived')] }, 'controlled'],
    ['broken rules', { checks: [check('a', 'error')] }, 'controlled'],
    ['a failing check', { checks: failing }, 'drifting'],
    ['a changed locked part', { checks: changed }, 'uncontrolled'],
    [
      'what only platforms say',
      { checks: [check('platforms-ready', 'fail')] },
      'controlled',
    ],
    [
      'on a good platform',
      { platforms: [platform('a', 'controlled')] },
      'controlled',
    ],
    [
      'on a drifting one',
      { platforms: [platform('a', 'drifting')] },
      'drifting',
    ],
    ['on an unknown one', { platforms: [platform('a', undefined)] }, 'unknown'],
    [
      'on one of each',
      {
        platforms: [
          platform('a', 'controlled'),
          platform('b', 'uncontrolled'),
          platform('c', 'unknown'),
        ],
      },
      'uncontrolled',
    ],
    [
      'worse itself than its platform',
      { checks: changed, platforms: [platform('a', 'drifting')] },
      'uncontrolled',
    ],
    [
      'on one that is not live',
      {
        platforms: [
          platform('a', 'not-live', { lifecycle: 'implementing' }),
          platform('b', 'retired', { lifecycle: 'retired' }),
        ],
      },
      'controlled',
    ],
  ] as const)('%s', (_, parts, state) => {
    const verdict = stand({ ...parts });
    expect(verdict.state).toBe(state);
    expect(verdict.reasons).not.toEqual([]);
  });

  it('shows the path to what is wrong with a platform', () => {
    const cause = 'marketingintegration:default/sync';
    const { reasons } = stand({
      platforms: [
        platform('dam', 'drifting', {
          reasons: [
            {
              kind: 'signal',
              id: 'brittle-integration',
              severity: 'amber',
              source: { kind: 'entity', ref: cause },
            },
          ],
        }),
      ],
    });
    expect(reasons).toEqual([
      {
        kind: 'platform',
        id: ref('dam'),
        severity: 'amber',
        source: { kind: 'entity', ref: ref('dam') },
        path: [ref('dam'), cause],
        data: { state: 'drifting' },
      },
    ]);
  });
});
