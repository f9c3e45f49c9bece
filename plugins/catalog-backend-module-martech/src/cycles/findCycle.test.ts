import { Entity } from '@backstage/catalog-model';
import { findKind } from '@martech-portal/backstage-plugin-martech-common';
import { platform } from '../__testUtils__/entities';
import { findCycle } from './findCycle';

const field = findKind('MarketingPlatform')!.relations.find(
  ({ path }) => path === 'spec.successor',
)!;

const ref = (name: string) => `marketingplatform:default/${name}`;

/** A catalog of platforms, written as name -> successor. */
const find = async (start: Entity, chain: Record<string, string>) => {
  const read = jest.fn(async (entityRef: string) => {
    const name = entityRef.split('/')[1];
    return name in chain
      ? platform(name, chain[name] ? { successor: chain[name] } : {})
      : undefined;
  });
  return { cycle: await findCycle(start, field, read), reads: read.mock.calls };
};

describe('findCycle', () => {
  it.each<
    [string, string | undefined, Record<string, string>, string[] | undefined]
  >([
    ['nothing where nothing follows', undefined, {}, undefined],
    ['nothing where the next is unknown', 'b', {}, undefined],
    ['nothing in a chain that ends', 'b', { b: 'c', c: '' }, undefined],
    ['a cycle of two', 'b', { b: 'a' }, ['a', 'b', 'a']],
    ['a cycle of three', 'b', { b: 'c', c: 'A' }, ['a', 'b', 'c', 'a']],
    [
      'what the entity says now, not what the catalog remembers',
      'b',
      { a: '', b: 'a' },
      ['a', 'b', 'a'],
    ],
    [
      'nothing in a cycle it is not part of',
      'b',
      { b: 'c', c: 'b' },
      undefined,
    ],
  ])('finds %s', async (_, successor, chain, expected) => {
    const start = platform('a', successor ? { successor } : {});
    const { cycle } = await find(start, chain);
    expect(cycle).toEqual(expected?.map(ref));
  });

  it('does not ask the catalog when there is nothing to follow', async () => {
    expect((await find(platform('a'), {})).reads).toEqual([]);
  });

  it('gives up on a chain that no real one comes near', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`p${index}`, `p${index + 1}`]),
    );
    const { cycle, reads } = await find(
      platform('a', { successor: 'p0' }),
      chain,
    );
    expect(cycle).toBeUndefined();
    expect(reads).toHaveLength(50);
  });
});
