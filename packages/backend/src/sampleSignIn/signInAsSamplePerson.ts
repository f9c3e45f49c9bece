import { setTimeout as sleep } from 'node:timers/promises';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { SignInResolver } from '@backstage/plugin-auth-node';
import { SamplePerson } from './authenticator';

/** How long a first start may take to read the people into the catalog: tries, and the pause between. */
export const patience = { tries: 40, pauseMs: 500 };

/**
 * Issues a token for the catalog user of that name, with the groups that user is a member of.
 * A portal that just started for the first time is still reading its people, so it waits for them.
 */
export const signInAsSamplePerson: SignInResolver<SamplePerson> = async (
  { result: { name, displayName } },
  context,
) => {
  const entityRef = { kind: 'User', namespace: 'default', name };
  for (let tries = patience.tries; tries > 0; tries--) {
    try {
      return await context.signInWithCatalogUser({ entityRef });
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      await sleep(patience.pauseMs);
    }
  }
  throw new ServiceUnavailableError(
    `${displayName} is not in the catalog yet: the sample company is still being read, try again in a few seconds.`,
  );
};
