import { ConfigReader } from '@backstage/config';
import { readSettings } from './settings';

const read = (scaffolder: object = {}) =>
  readSettings(
    new ConfigReader(JSON.parse(JSON.stringify({ martech: { scaffolder } }))),
  );

describe('settings', () => {
  it('have defaults', () => {
    expect(read()).toEqual({
      waitForCatalog: 20_000,
      waitForMartech: 60_000,
      waitForImport: 1_800_000,
    });
  });

  it.each([
    ['PT2H', 7_200_000],
    [{ minutes: 5 }, 300_000],
    ['PT0S', 0],
  ])('are durations: %j', (waitForImport, expected) => {
    expect(read({ waitForImport }).waitForImport).toBe(expected);
  });

  it('say which cannot be read', () => {
    expect(() => read({ waitForMartech: 'soon' })).toThrow(
      /martech\.scaffolder\.waitForMartech/,
    );
  });
});
