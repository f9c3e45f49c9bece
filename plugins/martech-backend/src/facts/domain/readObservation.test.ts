import { Observation } from '@martech-portal/backstage-plugin-martech-common';
import { readObservation } from './readObservation';

const NOW = new Date('2026-11-22T12:00:00Z');

const observation = (changes: Partial<Observation>): Observation => ({
  entityRef: 'MarketingPlatform:Default/DAM',
  key: 'active-seats',
  value: 3,
  observedAt: '2026-01-31T00:00:00Z',
  ...changes,
});

describe('readObservation', () => {
  it('writes references in full and in lower case', () => {
    expect(readObservation(observation({}), NOW)).toEqual({
      entityRef: 'marketingplatform:default/dam',
      key: 'active-seats',
      value: 3,
      observedAt: new Date('2026-01-31T00:00:00Z'),
    });
  });

  it.each([
    ['P1D', '2026-02-01T00:00:00.000Z'],
    ['P1M', '2026-02-28T00:00:00.000Z'],
    ['P2W', '2026-02-14T00:00:00.000Z'],
    ['P1Y2DT3H', '2027-02-02T03:00:00.000Z'],
    ['PT0S', '2026-01-31T00:00:00.000Z'],
  ])('is fresh for %s until %s', (validFor, until) => {
    const fact = readObservation(observation({ validFor }), NOW);
    expect(fact).toMatchObject({ validFor, freshUntil: new Date(until) });
  });

  it.each<[string, Partial<Observation>, RegExp]>([
    ['no date', { validFor: 'P999999Y' }, /validFor goes beyond any date/],
    [
      'the future',
      { observedAt: '2026-11-22T12:05:00.001Z' },
      /more than 5 minutes in the future/,
    ],
  ])('refuses %s', (_, changes, reason) => {
    expect(readObservation(observation(changes), NOW)).toMatch(reason);
  });

  it.each(['2026-11-22T12:05:00Z', '2026-11-22T13:05:00+01:00'])(
    'bears the clock skew of %s',
    observedAt => {
      expect(readObservation(observation({ observedAt }), NOW)).toMatchObject({
        observedAt: new Date('2026-11-22T12:05:00Z'),
      });
    },
  );
});
