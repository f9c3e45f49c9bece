import { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { kindJsonSchema, martechKindNames, martechKinds } from '../../kinds';
import { ourEntity, platform } from '../__testUtils__/entities';
import { fillEntity } from './fillEntity';

const shapeSchema = z.object({ properties: z.record(z.string(), z.unknown()) });
const kindSchema = z.object({
  properties: z.object({
    spec: z.object({
      oneOf: z.array(shapeSchema).optional(),
      properties: shapeSchema.shape.properties.optional(),
    }),
  }),
});
const filledSchema = z.object({ spec: z.record(z.string(), z.unknown()) });

const filledSpec = (
  kind: (typeof martechKindNames)[number],
  spec: JsonObject,
) => fillEntity(ourEntity(kind, 'one', spec), kind);

describe('fillEntity', () => {
  it.each(martechKindNames)('makes every field of a %s', kind => {
    const definition = martechKinds.find(candidate => candidate.kind === kind);
    const schema = kindSchema.parse(definition && kindJsonSchema(definition));
    const { oneOf, properties } = schema.properties.spec;
    const shapes = oneOf ?? [{ properties: properties ?? {} }];
    const fields = shapes.flatMap(shape => Object.keys(shape.properties));
    const { spec } = filledSchema.parse(
      fillEntity({ apiVersion: '', kind, metadata: { name: '' } }, kind),
    );
    expect(new Set(Object.keys(spec))).toEqual(new Set(fields));
  });

  it('makes what is absent empty, by its type', () => {
    expect(fillEntity(platform(), 'MarketingPlatform')).toMatchObject({
      metadata: { name: 'mail', title: '', tags: [], labels: {} },
      spec: {
        tier: '',
        vendor: '',
        markets: [],
        contract: {
          end: '',
          autoRenew: false,
          seats: NaN,
          annualCost: { amount: NaN, currency: '' },
        },
      },
    });
  });

  it('fills once per entity object', () => {
    const entity = platform();
    expect(fillEntity(entity, 'MarketingPlatform')).toBe(
      fillEntity(entity, 'MarketingPlatform'),
    );
  });

  it.each<[string, JsonObject, object]>([
    ['owner', { owner: 'CRM' }, { owner: 'group:default/crm' }],
    [
      'owner of another namespace',
      { owner: 'user:France/Ines' },
      { owner: 'user:france/ines' },
    ],
    ['vendor', { vendor: 'acme' }, { vendor: 'marketingvendor:default/acme' }],
    [
      'holder of a role',
      { roles: [{ role: 'trainer', assignee: 'ada' }] },
      {
        roles: [
          {
            role: 'trainer',
            assignee: 'user:default/ada',
            deputy: '',
            endsOn: '',
            notNeededBecause: '',
          },
        ],
      },
    ],
    [
      'template of requests',
      { intake: { template: 'ask', owner: 'crm' } },
      {
        intake: {
          url: '',
          template: 'template:default/ask',
          responseTime: '',
          owner: 'group:default/crm',
        },
      },
    ],
    [
      'contact',
      {
        support: {
          levels: [
            { level: 1, contact: 'https://Help.example.com/A' },
            { level: 2, contact: 'crm' },
          ],
        },
      },
      {
        support: {
          hours: '',
          levels: [
            { level: 1, contact: 'https://Help.example.com/A', channel: '' },
            { level: 2, contact: 'group:default/crm', channel: '' },
          ],
        },
      },
    ],
    ['what cannot be read', { owner: 'a:' }, { owner: 'a:' }],
    ['text where a number belongs', { tier: 5 }, { tier: '' }],
    ['a value where a list belongs', { markets: 'de' }, { markets: [] }],
  ])('completes %s', (_, spec, expected) => {
    expect(filledSpec('MarketingPlatform', spec)).toMatchObject({
      spec: expected,
    });
  });

  it('takes the namespace of the entity for references without one', () => {
    const entity = platform({ owner: 'crm' });
    entity.metadata.namespace = 'France';
    expect(fillEntity(entity, 'MarketingPlatform')).toMatchObject({
      spec: { owner: 'group:france/crm' },
    });
  });

  it('cuts long lists and texts', () => {
    const filled = filledSpec('MarketingPlatform', {
      markets: Array.from({ length: 1_001 }, () => 'de'),
      support: { hours: 'x'.repeat(10_001) },
    });
    expect(filled).toHaveProperty('spec.markets.length', 1_000);
    expect(filled).toHaveProperty('spec.support.hours.length', 10_000);
  });

  it('leaves out keys that mean something to JavaScript', () => {
    const hostile = JSON.parse(
      '{"__proto__": "x", "constructor": "x", "prototype": "x", "fine": "y"}',
    );
    const filled = fillEntity(
      platform({}, { metadata: { name: 'mail', annotations: hostile } }),
      'MarketingPlatform',
    );
    expect(filled).toHaveProperty('metadata.annotations', { fine: 'y' });
    expect(filled).not.toHaveProperty('metadata.annotations.constructor');
  });

  it('keeps an answer as it is, cut to size', () => {
    let deep: JsonObject = { end: 1 };
    for (let level = 0; level < 100; level += 1) deep = { deep };
    const filled = filledSpec('MarketingDecision', {
      type: 'other',
      answer: { text: 'x'.repeat(10_001), list: [1, true, null], deep },
    });
    expect(filled).toHaveProperty('spec.answer.text.length', 10_000);
    expect(filled).toHaveProperty('spec.answer.list', [1, true, null]);
    expect(JSON.stringify(filled).length).toBeLessThan(12_000);
  });
});
