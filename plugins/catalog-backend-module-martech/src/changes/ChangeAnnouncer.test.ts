import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { CatalogProcessorCache } from '@backstage/plugin-catalog-node';
import { JsonValue } from '@backstage/types';
import { platform } from '../__testUtils__/entities';
import { ChangeAnnouncer } from './ChangeAnnouncer';
import { contentHash } from './contentHash';

/** The catalog's own cache of a processor, per entity. */
function memory(): CatalogProcessorCache {
  const values = new Map<string, JsonValue>();
  return {
    get: async <T extends JsonValue>(key: string) =>
      values.get(key) as T | undefined,
    set: async (key, value) => {
      values.set(key, value);
    },
  };
}

const started = () => {
  const events = mockServices.events.mock();
  const logger = mockServices.logger.mock();
  return {
    events,
    logger,
    announcer: new ChangeAnnouncer(events, logger),
    cache: memory(),
  };
};

const withMetadata = (entity: Entity, metadata: object) => ({
  ...entity,
  metadata: { ...entity.metadata, ...metadata },
});

describe('ChangeAnnouncer', () => {
  it('announces new content once, by reference only', async () => {
    const { announcer, cache, events } = started();
    await announcer.announce(platform('a'), cache);
    await announcer.announce(platform('a'), cache);
    expect(events.publish.mock.calls).toEqual([
      [
        {
          topic: 'martech.entity-changed',
          eventPayload: { entityRef: 'marketingplatform:default/a' },
        },
      ],
    ]);
    await announcer.announce(platform('a', { tier: 'core' }), cache);
    expect(events.publish).toHaveBeenCalledTimes(2);
  });

  it('fails nothing when publishing fails, and tries again', async () => {
    const { announcer, cache, events, logger } = started();
    events.publish.mockRejectedValueOnce(new Error('bus down'));
    await announcer.announce(platform('a'), cache);
    expect(logger.warn).toHaveBeenCalledWith(
      'Could not announce a change of marketingplatform:default/a: Error: bus down',
    );
    await announcer.announce(platform('a'), cache);
    await announcer.announce(platform('a'), cache);
    expect(events.publish).toHaveBeenCalledTimes(2);
  });
});

describe('contentHash', () => {
  const entity = platform('a', { markets: ['de', 'fr'] });
  const hash = contentHash(entity);

  it.each([
    [
      'what the catalog adds',
      {
        ...withMetadata(entity, { uid: '1', etag: '2' }),
        relations: [],
        status: {},
      },
    ],
    [
      'the order of fields',
      {
        spec: Object.fromEntries(Object.entries(entity.spec!).reverse()),
        metadata: entity.metadata,
        kind: entity.kind,
        apiVersion: entity.apiVersion,
      },
    ],
  ])('does not see %s', (_, same) => {
    expect(contentHash(same)).toBe(hash);
  });

  it.each([
    ['a field', platform('a', { markets: ['de', 'fr'], tier: 'core' })],
    ['the order of a list', platform('a', { markets: ['fr', 'de'] })],
    ['a title', withMetadata(entity, { title: 'A' })],
    ['an annotation', withMetadata(entity, { annotations: { a: 'b' } })],
    ['the name', platform('b', { markets: ['de', 'fr'] })],
  ])('sees a change of %s', (_, changed) => {
    expect(contentHash(changed)).not.toBe(hash);
  });
});
