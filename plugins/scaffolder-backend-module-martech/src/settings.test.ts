import { ConfigReader } from '@backstage/config';
import { readSettings } from './settings';

const read = (scaffolder?: object) =>
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

  it('are durations', () => {
    expect(read({ waitForCatalog: 'PT0S' }).waitForCatalog).toBe(0);
    expect(read({ waitForImport: 'PT2H' }).waitForImport).toBe(7_200_000);
  });

  it.each(['20s', '', '-PT1S'])('cannot be %j', written => {
    expect(() => read({ waitForMartech: written || 'none' })).toThrow(
      /^martech\.scaffolder\.waitForMartech: .* is not an ISO 8601 duration/,
    );
  });
});
