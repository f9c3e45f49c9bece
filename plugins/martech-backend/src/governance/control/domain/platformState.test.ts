import {
  conditionsWithout,
  exception,
  NOW,
  view,
  withSignal,
} from '../__testUtils__/views';
import { ControlPolicy, defaultControlPolicy } from './ControlPolicy';
import { platformState } from './platformState';
import { PlatformView } from './PlatformView';

const lacking = (...lost: string[]): Partial<PlatformView> => ({
  readiness: {
    known: true,
    scorecard: 'marketingscorecard:default/ready',
    conditions: conditionsWithout(lost),
  },
});

const signals = (...ids: string[]): Partial<PlatformView> =>
  Object.assign({}, ...ids.map(id => withSignal[id]));

const everything = [
  'ownership',
  'governance',
  'intake',
  'support',
  'documentation',
  'release',
  'roles',
  'measures',
];
const red = ['owner-left', 'two-systems-of-record', 'live-without-review'];
const amber = ['template-forks', 'trust-falling', 'reporting-stale'];

interface Case {
  name: string;
  parts: Partial<PlatformView>;
  state: string;
}

// The table of the docs, line by line, with what lies just on either side.
const cases: Case[] = [
  ...['sandbox', 'proposed', 'evaluating', 'implementing'].map(lifecycle => ({
    name: `not live in ${lifecycle}, whatever is wrong`,
    parts: { lifecycle, ...lacking(...everything), ...signals(...red) },
    state: 'not-live',
  })),
  {
    name: 'retired before anything else',
    parts: { lifecycle: 'retired', ...lacking(...everything) },
    state: 'retired',
  },
  {
    name: 'unknown before it was evaluated, even with three red signals',
    parts: {
      readiness: { known: false, because: 'not-evaluated' },
      ...signals(...red),
    },
    state: 'unknown',
  },
  {
    name: 'unknown without a standard',
    parts: { readiness: { known: false, because: 'no-standard' } },
    state: 'unknown',
  },
  {
    name: 'unknown while the standard is announced',
    parts: {
      readiness: {
        known: false,
        because: 'announced',
        enforceFrom: '2027-01-01',
      },
    },
    state: 'unknown',
  },
  {
    name: 'uncontrolled without ownership',
    parts: lacking('ownership'),
    state: 'uncontrolled',
  },
  {
    name: 'uncontrolled without governance',
    parts: lacking('governance'),
    state: 'uncontrolled',
  },
  {
    name: 'uncontrolled without four conditions',
    parts: lacking('intake', 'support', 'release', 'roles'),
    state: 'uncontrolled',
  },
  {
    name: 'drifting without three conditions',
    parts: lacking('intake', 'support', 'release'),
    state: 'drifting',
  },
  ...['intake', 'support', 'documentation', 'release', 'roles', 'measures'].map(
    id => ({
      name: `drifting without ${id}`,
      parts: lacking(id),
      state: 'drifting',
    }),
  ),
  {
    name: 'uncontrolled with three red signals',
    parts: signals(...red),
    state: 'uncontrolled',
  },
  {
    name: 'drifting with two red signals',
    parts: signals(...red.slice(1)),
    state: 'drifting',
  },
  ...[...red, 'renewed-uncontrolled'].map(id => ({
    name: `drifting with ${id} alone`,
    parts: signals(id),
    state: 'drifting',
  })),
  {
    name: 'drifting with two amber signals',
    parts: signals(...amber.slice(1)),
    state: 'drifting',
  },
  {
    name: 'drifting, and no worse, with all amber signals',
    parts: signals(...amber, 'brittle-integration', 'exception-permanent'),
    state: 'drifting',
  },
  ...[...amber, 'brittle-integration', 'exception-permanent'].map(id => ({
    name: `controlled with ${id} alone`,
    parts: signals(id),
    state: 'controlled',
  })),
  { name: 'controlled when all is well', parts: {}, state: 'controlled' },
  ...['launched', 'operating', 'retiring'].map(lifecycle => ({
    name: `controlled when ${lifecycle} and all is well`,
    parts: { lifecycle },
    state: 'controlled',
  })),
];

const stateOf = (parts: Partial<PlatformView>, policy = defaultControlPolicy) =>
  platformState(view(parts), policy);

const keys = (parts: Partial<PlatformView>) =>
  stateOf(parts).reasons.map(({ id, kind }) => `${kind}:${id}`);

describe('platformState', () => {
  it.each(cases)('is $name', ({ parts, state }) => {
    const verdict = stateOf(parts);
    expect(verdict.state).toBe(state);
    expect(verdict.reasons).not.toEqual([]);
  });

  it('puts the gravest reason first', () => {
    const parts = {
      ...lacking('intake', 'ownership'),
      ...signals('owner-left', 'template-forks'),
    };
    expect(keys(parts)).toEqual([
      'condition:ownership',
      'signal:owner-left',
      'condition:intake',
      'signal:template-forks',
    ]);
  });

  it('says what holds only because of an exception, and what is broken', () => {
    const readiness = (special: object) => ({
      readiness: {
        known: true as const,
        scorecard: 's',
        conditions: [
          { ...conditionsWithout([])[0], ...special },
          ...conditionsWithout([]).slice(1),
        ],
      },
    });
    expect(keys(readiness({ waived: true }))).toEqual(['waived:ownership']);
    expect(keys(readiness({ inError: true }))).toEqual(['error:ownership']);
    // A condition that never held does not begin to because its rule breaks.
    expect(keys(readiness({ inError: true, holds: false }))).toEqual([
      'condition:ownership',
      'error:ownership',
    ]);
    expect(stateOf(readiness({ inError: true })).state).toBe('controlled');
  });

  it('does not count a signal that an exception covers, as long as it does', () => {
    const covered = (parts: object) => ({
      ...signals('owner-left'),
      exceptions: [exception(parts)],
    });
    expect(stateOf(covered({})).state).toBe('controlled');
    expect(keys(covered({}))).toEqual(['waived:owner-left']);
    expect(keys(covered({ state: 'requested' }))).toEqual([
      'signal:owner-left',
    ]);
    expect(keys(covered({ endsAt: NOW }))).toEqual([
      'signal:expired-exception',
      'signal:owner-left',
    ]);
  });

  describe('with other thresholds', () => {
    const strict: ControlPolicy = {
      ...defaultControlPolicy,
      uncontrolled: { critical: ['measures'], conditions: 2, red: 1 },
      drifting: { conditions: 2, red: 2, amber: 1 },
    };
    it.each([
      ['measures', lacking('measures'), 'uncontrolled'],
      ['ownership alone', lacking('ownership'), 'controlled'],
      ['two conditions', lacking('ownership', 'roles'), 'uncontrolled'],
      ['one red signal', signals('owner-left'), 'uncontrolled'],
      ['one amber signal', signals('template-forks'), 'drifting'],
    ])('%s', (_, parts, state) => {
      expect(stateOf(parts, strict).state).toBe(state);
    });
  });
});
