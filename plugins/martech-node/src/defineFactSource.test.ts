import { z } from 'zod';
import { defineFactSource, FactSourceOptions } from './defineFactSource';

const usage: FactSourceOptions<z.ZodObject> = {
  id: 'usage',
  appliesTo: { kind: 'MarketingPlatform' },
  schema: z.object({ 'active-seats': z.number() }),
  collect: async () => [],
};

describe('defineFactSource', () => {
  it('is run once an hour for a hundred entities at a time, unless told otherwise', () => {
    const source = defineFactSource(usage);
    expect(source).toMatchObject({
      batchSize: 100,
      schedule: { frequency: { hours: 1 }, scope: 'global' },
    });
    expect('validFor' in source).toBe(false);
    const schedule = { frequency: { days: 1 }, timeout: { minutes: 5 } };
    const batchSize = 500;
    const validFor = 'P2D';
    expect(
      defineFactSource({ ...usage, batchSize, schedule, validFor }),
    ).toMatchObject({ batchSize, schedule, validFor });
  });

  it.each<[string, Partial<FactSourceOptions<z.ZodObject>>, string]>([
    ['an id', { id: 'Usage data' }, 'The id of a fact source "Usage data"'],
    ['a long id', { id: 'x'.repeat(64) }, 'at most 63'],
    [
      'a key',
      { schema: z.object({ activeSeats: z.number() }) },
      'The key of the fact source usage "activeSeats"',
    ],
    ['a duration', { validFor: '2 days' }, '"2 days", which is no ISO 8601'],
    ['no batches', { batchSize: 0 }, 'must be 1 to 500'],
    ['huge batches', { batchSize: 501 }, 'must be 1 to 500'],
    ['broken batches', { batchSize: 1.5 }, 'must be 1 to 500'],
  ])('refuses %s that is none', (_, changes, message) => {
    expect(() => defineFactSource({ ...usage, ...changes })).toThrow(message);
  });
});
