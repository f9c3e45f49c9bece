import { StateReason } from '@martech-portal/backstage-plugin-martech-common';
import {
  checkWith,
  readinessWith,
  resultWith,
  statusWith,
} from '../../status/__testUtils__/status';
import { reasonStart } from './reasonStart';
import { reasonTarget } from './reasonTarget';

const here = 'marketingplatform:default/asset-library';
const scorecard = 'marketingscorecard:default/readiness';
const reason = (more: Partial<StateReason>): StateReason => ({
  kind: 'signal',
  id: 'owner-left',
  severity: 'red',
  message: 'So it is.',
  ...more,
});

describe('where a reason comes from', () => {
  it.each([
    ['nowhere', undefined, undefined],
    ['a record', { kind: 'record', ref: 'X1' }, { to: 'record', id: 'X1' }],
    ['the entity itself', { kind: 'entity', ref: here }, undefined],
    [
      'another entity',
      { kind: 'entity', ref: 'user:default/maya' },
      { to: 'entity', ref: 'user:default/maya' },
    ],
    [
      'a condition',
      { kind: 'check', ref: scorecard },
      { to: 'checks', place: '?condition=intake' },
    ],
    [
      'a check',
      { kind: 'check', ref: `${scorecard}#has-owner` },
      { to: 'checks', place: '#scorecard/readiness/has-owner' },
    ],
    [
      'a fact of its own',
      { kind: 'fact', ref: `${here}#pulse/trust` },
      { to: 'checks', place: '' },
    ],
    [
      'a fact of another',
      { kind: 'fact', ref: 'marketingplatform:default/cdp#pulse/trust' },
      { to: 'entity', ref: 'marketingplatform:default/cdp' },
    ],
  ] as const)('%s', (_, source, expected) => {
    expect(reasonTarget(reason({ id: 'intake', source }), here)).toEqual(
      expected,
    );
  });
});

describe('what can be started because of a reason', () => {
  const status = statusWith(
    [
      resultWith([
        checkWith({ id: 'a', condition: 'intake', outcome: 'fail' }),
        checkWith({ id: 'b', condition: 'intake', outcome: 'no-data' }),
        checkWith({ id: 'met', condition: 'intake' }),
        checkWith({
          id: 'deep',
          condition: 'intake',
          outcome: 'fail',
          rank: 4,
        }),
        checkWith({ id: 'other', condition: 'roles', outcome: 'fail' }),
      ]),
    ],
    { readiness: readinessWith() },
  );
  const exception = (values: object) => ({
    type: 'exception',
    presets: { values },
  });

  it.each([
    ['a signal', {}, exception({ signal: 'owner-left' })],
    ['a missing review', { id: 'live-without-review' }, { type: 'review' }],
    [
      'a condition: its open checks as deep as it counts',
      { kind: 'condition', id: 'intake' },
      exception({ checks: [`${scorecard}#a`, `${scorecard}#b`] }),
    ],
    [
      'a check',
      {
        kind: 'condition',
        id: 'x',
        source: { kind: 'check', ref: `${scorecard}#x` },
      },
      exception({ checks: [`${scorecard}#x`] }),
    ],
    ['a condition that holds', { kind: 'condition', id: 'support' }, undefined],
    ['what is waived already', { kind: 'waived', id: 'intake' }, undefined],
    ['a rule in error', { kind: 'error', id: 'intake' }, undefined],
  ] as const)('%s', (_, more, expected) => {
    expect(reasonStart(reason(more), status)).toEqual(expected);
  });
});
