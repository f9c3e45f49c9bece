import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';
import { collectFacts } from './collectFacts';
import { defineFactSource } from './defineFactSource';
import { CollectedFacts, FactSource } from './FactSource';

const entity = (kind: string, name: string): Entity => ({
  apiVersion: 'martech/v1alpha1',
  kind,
  metadata: { name },
});
const entities = [
  entity('MarketingPlatform', 'Dam'),
  entity('MarketingVendor', 'acme'),
];
const now = new Date('2026-11-22T12:00:00Z');
const logger = mockServices.logger.mock();
const ref = 'marketingplatform:default/dam';

const usage = defineFactSource({
  id: 'usage',
  appliesTo: { kind: 'MarketingPlatform' },
  schema: z.object({ seats: z.number().min(0), names: z.array(z.string()) }),
  collect: async () => [],
});
const returning = (...collected: CollectedFacts[]): FactSource => ({
  ...usage,
  collect: async () => collected,
});

describe('collectFacts', () => {
  it('hands a source only what it applies to', async () => {
    const collect = jest.fn(async () => []);
    await collectFacts({ ...usage, collect }, { entities, logger, now });
    expect(collect).toHaveBeenCalledWith(
      expect.objectContaining({ entities: [entities[0]], logger, now }),
    );
    const none = { entities: [entities[1]], logger };
    await collectFacts({ ...usage, collect }, none);
    expect(collect).toHaveBeenCalledTimes(1);
  });

  it('turns what it returns into observations', async () => {
    const observedAt = new Date('2026-11-21T00:00:00Z');
    const source = returning(
      {
        entityRef: 'MarketingPlatform:Dam',
        facts: { seats: 3, names: undefined },
      },
      { entityRef: ref, facts: { names: ['a'] }, observedAt },
    );
    const collected = await collectFacts(
      { ...source, validFor: 'P1D' },
      { entities, logger, now },
    );
    expect(collected).toEqual({
      problems: [],
      observations: [
        {
          entityRef: ref,
          key: 'seats',
          value: 3,
          observedAt: '2026-11-22T12:00:00.000Z',
          validFor: 'P1D',
        },
        {
          entityRef: ref,
          key: 'names',
          value: ['a'],
          observedAt: '2026-11-21T00:00:00.000Z',
          validFor: 'P1D',
        },
      ],
    });
  });

  it.each<[string, CollectedFacts, RegExp]>([
    [
      'a value of another type',
      { entityRef: ref, facts: { seats: 'many' } },
      /^marketingplatform:default\/dam: seats: must be a number/,
    ],
    [
      'a key it does not declare',
      { entityRef: ref, facts: { seat: 1 } },
      /seat: unknown field, did you mean seats\?/,
    ],
    [
      'a value that is too long for anyone',
      { entityRef: ref, facts: { names: ['x'.repeat(201)] } },
      /value\[0\]: is longer than 200 characters/,
    ],
    [
      'an entity it was not asked about',
      { entityRef: 'marketingvendor:default/acme', facts: { seats: 1 } },
      /is not in the batch/,
    ],
    ['no reference', { entityRef: '', facts: {} }, /is not in the batch/],
  ])('refuses %s, and keeps the rest', async (_, wrong, problem) => {
    const source = returning(wrong, { entityRef: ref, facts: { seats: 1 } });
    const result = await collectFacts(source, { entities, logger, now });
    expect(result.observations).toHaveLength(1);
    expect(result.problems).toEqual([expect.stringMatching(problem)]);
  });
});
