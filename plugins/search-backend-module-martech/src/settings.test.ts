import { ConfigReader } from '@backstage/config';
import { readSettings } from './settings';

const read = (martech: object) =>
  readSettings(new ConfigReader({ search: { collators: { martech } } }));

it('works without config', () => {
  expect(readSettings(new ConfigReader({}))).toEqual({
    schedule: {
      frequency: { minutes: 10 },
      timeout: { minutes: 15 },
      initialDelay: { seconds: 15 },
    },
    locationTemplate: '/martech-governance/:records/:id',
  });
});

it('takes the schedule and the address of the config', () => {
  const schedule = { frequency: { hours: 1 }, timeout: { minutes: 1 } };
  expect(read({ schedule, locationTemplate: '/g/:records/:id' })).toEqual({
    schedule,
    locationTemplate: '/g/:records/:id',
  });
});

it('names what it cannot read', () => {
  expect(() => read({ schedule: { frequency: 'often' } })).toThrow(
    /frequency|timeout/,
  );
});
