import { NotFoundError } from '@backstage/errors';
import { patience, signInAsSamplePerson } from './signInAsSamplePerson';

const maya = { name: 'maya', displayName: 'Maya Lindqvist' };
const token = { token: 'a.b.c' };
const missing = new NotFoundError('User not found');

describe('signInAsSamplePerson', () => {
  const signInWithCatalogUser = jest.fn();
  const signIn = () =>
    signInAsSamplePerson(
      { profile: {}, result: maya },
      {
        signInWithCatalogUser,
        issueToken: jest.fn(),
        findCatalogUser: jest.fn(),
        resolveOwnershipEntityRefs: jest.fn(),
      },
    );

  beforeEach(() => {
    signInWithCatalogUser.mockReset();
    jest.replaceProperty(patience, 'pauseMs', 1);
  });
  afterEach(() => jest.restoreAllMocks());

  it('asks the catalog for the user of that name', async () => {
    signInWithCatalogUser.mockResolvedValue(token);
    await expect(signIn()).resolves.toBe(token);
    expect(signInWithCatalogUser).toHaveBeenCalledWith({
      entityRef: { kind: 'User', namespace: 'default', name: 'maya' },
    });
  });

  it('waits for a person whom the catalog is still reading', async () => {
    signInWithCatalogUser
      .mockRejectedValueOnce(missing)
      .mockRejectedValueOnce(missing)
      .mockResolvedValue(token);
    await expect(signIn()).resolves.toBe(token);
  });

  it('gives up in words that name the next step', async () => {
    signInWithCatalogUser.mockRejectedValue(missing);
    await expect(signIn()).rejects.toThrow(
      /^Maya Lindqvist is not in the catalog yet: .* try again/,
    );
    expect(signInWithCatalogUser).toHaveBeenCalledTimes(patience.tries);
  });

  it('reports any other failure at once', async () => {
    signInWithCatalogUser.mockRejectedValue(new Error('no database'));
    await expect(signIn()).rejects.toThrow('no database');
    expect(signInWithCatalogUser).toHaveBeenCalledTimes(1);
  });
});
