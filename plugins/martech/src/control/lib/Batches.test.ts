import { Batches } from './Batches';

const doubled = jest.fn(
  async (keys: readonly string[]) =>
    new Map(keys.flatMap(key => (key === 'x' ? [] : [[key, key + key]]))),
);

it('asks once for what is asked at once, and again later', async () => {
  const batches = new Batches(doubled, 3);
  expect(
    await Promise.all(['a', 'b', 'a', 'x'].map(key => batches.get(key))),
  ).toEqual(['aa', 'bb', 'aa', undefined]);
  expect(await batches.get('a')).toBe('aa');
  expect(doubled.mock.calls).toEqual([[['a', 'b', 'x']], [['a']]]);
});

it('asks for no more at once than there may be', async () => {
  doubled.mockClear();
  const batches = new Batches(doubled, 2);
  await Promise.all(['a', 'b', 'c'].map(key => batches.get(key)));
  expect(doubled.mock.calls).toEqual([[['a', 'b']], [['c']]]);
});

it('tells everybody who asked what went wrong', async () => {
  const batches = new Batches<string>(async () => {
    throw new Error('offline');
  }, 2);
  const asked = ['a', 'b'].map(key => batches.get(key));
  for (const one of asked) await expect(one).rejects.toThrow('offline');
});
