import { ConfigReader } from '@backstage/config';
import { readDevelopment } from './readDevelopment';

const reading = (clock?: boolean, sample?: boolean) => () =>
  readDevelopment(
    new ConfigReader({
      ...(clock !== undefined && { martech: { development: { clock } } }),
      ...(sample !== undefined && {
        auth: { providers: { sample: { enabled: sample } } },
      }),
    }),
  );

describe('readDevelopment', () => {
  it.each([
    ['nothing is set', undefined, undefined, false],
    ['only the sample sign-in is on', undefined, true, false],
    ['it is switched off', false, true, false],
    ['both are on', true, true, true],
  ])('when %s', (_, clock, sample, expected) => {
    expect(reading(clock, sample)()).toBe(expected);
  });

  it.each([
    ['off', false],
    ['unknown', undefined],
  ])('refuses to start while the sample sign-in is %s', (_, sample) => {
    expect(reading(true, sample)).toThrow(
      /^martech.development.clock .* only together with the sample sign-in: remove it/,
    );
  });
});
