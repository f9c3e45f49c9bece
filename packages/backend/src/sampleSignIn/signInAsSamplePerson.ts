import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { SignInResolver } from '@backstage/plugin-auth-node';
import { SamplePerson } from './authenticator';

/** Issues a token for the catalog user of that name, with the groups that user is a member of. */
export const signInAsSamplePerson: SignInResolver<SamplePerson> = async (
  { result: { name, displayName } },
  context,
) => {
  const entityRef = { kind: 'User', namespace: 'default', name };
  try {
    return await context.signInWithCatalogUser({ entityRef });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new ServiceUnavailableError(
      `${displayName} is not in the catalog yet: the sample company is still being read, try again in a few seconds.`,
    );
  }
};
