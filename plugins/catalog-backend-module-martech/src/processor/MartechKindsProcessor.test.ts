import { mockServices } from '@backstage/backend-test-utils';
import { defaultVocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { component, estate, platform } from '../__testUtils__/entities';
import { ChangeAnnouncer } from '../changes/ChangeAnnouncer';
import { CycleGuard } from '../cycles/CycleGuard';
import { MartechKindsProcessor } from './MartechKindsProcessor';

const logger = mockServices.logger.mock();
const location = { type: 'url', target: 'https://example.com/a.yaml' };

function started(active = true, now = new Date('2026-11-22T23:59:59Z')) {
  const events = mockServices.events.mock();
  const read = jest.fn();
  const emit = jest.fn();
  const cache = { get: jest.fn(), set: jest.fn() };
  const processor = new MartechKindsProcessor({
    vocabularies: defaultVocabularies,
    cycles: new CycleGuard(read, logger),
    changes: new ChangeAnnouncer(events, logger),
    relationsOf: ({ relations }) => relations,
    isActive: () => active,
    now: () => now,
  });
  const post = (entity = platform('a')) =>
    processor.postProcessEntity(entity, location, emit, cache);
  return { cache, emit, events, post, processor, read };
}

describe('MartechKindsProcessor', () => {
  it.each(estate.map(entity => [entity.kind, entity] as const))(
    'says whether %s is its own',
    async (kind, entity) => {
      const { processor } = started();
      expect(await processor.validateEntityKind(entity)).toBe(
        kind.startsWith('Marketing'),
      );
    },
  );

  it('touches nothing of another kind', async () => {
    const { cache, emit, events, post, processor, read } = started();
    const entity = Object.freeze(component('shop'));
    expect(await processor.preProcessEntity(entity)).toBe(entity);
    expect(await post(entity)).toBe(entity);
    for (const call of [emit, read, cache.get, cache.set, events.publish]) {
      expect(call).not.toHaveBeenCalled();
    }
  });

  it('does nothing at all while it stands aside', async () => {
    const { emit, events, post, processor } = started(false);
    const bad = platform('a', { nonsense: true });
    expect(await processor.preProcessEntity(bad)).toBe(bad);
    expect(await processor.validateEntityKind(bad)).toBe(false);
    expect(await post(bad)).toBe(bad);
    expect(emit).not.toHaveBeenCalled();
    expect(events.publish).not.toHaveBeenCalled();
  });

  it('relates and announces', async () => {
    const { emit, events, post } = started();
    await post();
    expect(emit.mock.calls.map(([{ type }]) => type)).toEqual([
      'relation',
      'relation',
    ]);
    expect(events.publish).toHaveBeenCalledTimes(1);
  });

  it('neither relates nor announces what closes a cycle', async () => {
    const { emit, events, post, read } = started();
    read.mockResolvedValue(platform('b', { successor: 'a' }));
    await post(platform('a', { successor: 'b' }));
    expect(emit.mock.calls.map(([{ type }]) => type)).toEqual(['error']);
    expect(events.publish).not.toHaveBeenCalled();
  });

  it('takes today as the day in UTC', async () => {
    const sandbox = { purpose: 'Try it', expiresOn: '2027-02-20' };
    const entity = platform('a', { lifecycle: 'sandbox', sandbox });
    const before = started(true, new Date('2026-11-22T00:00:00Z')).processor;
    expect(await before.validateEntityKind(entity)).toBe(true);
    const earlier = started(true, new Date('2026-11-21T23:59:59Z')).processor;
    await expect(earlier.validateEntityKind(entity)).rejects.toThrow(
      'write 2027-02-19 or earlier',
    );
  });
});
