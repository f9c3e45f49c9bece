import { ConflictError, InputError } from '@backstage/errors';
import { record } from '../../operating/__testUtils__/record';
import { mustBeAt, unlessStale } from './unlessStale';

const refused = new ConflictError('You have approved this already');

describe('unlessStale', () => {
  const seen = { ...record(), version: 1 };
  const reader = (version: number) => ({
    byId: async () => ({ ...seen, version }),
  });

  it('says that the record has changed, where that is why', async () => {
    await expect(
      unlessStale(seen, reader(2), () => Promise.reject(refused)),
    ).rejects.toMatchObject({ name: 'ConflictError', currentVersion: 2 });
  });

  it('leaves a refusal of what is still the same, and what is no refusal', async () => {
    await expect(
      unlessStale(seen, reader(1), () => Promise.reject(refused)),
    ).rejects.toBe(refused);
    const wrong = new InputError('comment: say why');
    await expect(
      unlessStale(seen, reader(2), () => Promise.reject(wrong)),
    ).rejects.toBe(wrong);
    await expect(unlessStale(seen, reader(2), async () => 7)).resolves.toBe(7);
  });

  it('knows what was not seen as it is', () => {
    expect(() => mustBeAt(seen, 1)).not.toThrow();
    expect(() => mustBeAt(seen, 2)).toThrow('it is at version 1 now');
  });
});
