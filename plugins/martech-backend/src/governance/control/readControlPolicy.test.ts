import { ConfigReader } from '@backstage/config';
import { defaultControlPolicy } from './domain/ControlPolicy';
import { readControlPolicy } from './readControlPolicy';
import { readExpectedCapabilities } from './readExpectedCapabilities';

const read = (control: object) =>
  readControlPolicy(
    new ConfigReader({
      martech: { governance: { control: JSON.parse(JSON.stringify(control)) } },
    }),
  );
const expected = (ids: string[]) =>
  readExpectedCapabilities(
    new ConfigReader({
      martech: { governance: { capabilities: { expected: ids } } },
    }),
  );

describe('readControlPolicy', () => {
  it('needs no config', () => {
    expect(readControlPolicy(new ConfigReader({}))).toEqual(
      defaultControlPolicy,
    );
  });

  it('reads thresholds, times and lists', () => {
    const policy = read({
      uncontrolled: { critical: ['measures'], conditions: 6 },
      drifting: { amber: 1 },
      signals: { liveWithoutReview: 'P60D', trustDrop: 0.25, forks: 5 },
      templates: { scorecard: 'marketingscorecard:default/Mine' },
    });
    expect(policy).toMatchObject({
      uncontrolled: { critical: ['measures'], conditions: 6, red: 3 },
      drifting: { conditions: 1, red: 1, amber: 1 },
      signals: {
        liveWithoutReview: 60 * 86_400_000,
        trustDrop: 0.25,
        forks: 5,
        permanentRenewals: 2,
      },
      templates: { scorecard: 'marketingscorecard:default/mine' },
    });
  });

  it.each([
    [{ uncontrolled: { conditions: 0 } }, 'uncontrolled.conditions: 0'],
    [{ drifting: { red: 1.5 } }, 'drifting.red: 1.5'],
    [{ signals: { trustDrop: 10 } }, 'signals.trustDrop: 10'],
    [{ signals: { forks: -1 } }, 'signals.forks: -1'],
    [{ signals: { permanentAfter: 'a year' } }, 'signals.permanentAfter'],
  ])('refuses %j and names the key', (control, key) => {
    expect(() => read(control)).toThrow(key);
  });
});

describe('readExpectedCapabilities', () => {
  it('leaves it to the platforms by default', () => {
    expect(readExpectedCapabilities(new ConfigReader({}))).toBeUndefined();
  });

  it('takes each once, and refuses what is no capability', () => {
    const twice = ['asset-management', 'asset-management'];
    expect(expected(twice)).toEqual(['asset-management']);
    expect(() => expected(['asset-managment'])).toThrow(
      'there is no capability "asset-managment", did you mean asset-management?',
    );
  });
});
