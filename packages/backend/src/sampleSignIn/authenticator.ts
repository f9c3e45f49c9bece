import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { isLoopbackHostHeader } from './loopback';
import { readSampleSignIn } from './settings';

/** The request header that names the chosen person. */
export const PERSON_HEADER = 'x-martech-sample-person';

/** Somebody whom one can sign in as. */
export interface SamplePerson {
  /** Name of the User entity. */
  name: string;
  displayName: string;
}

/** Takes the person from the request header; only the listed people exist. */
export const sampleAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async ({ displayName }: SamplePerson) => ({
    profile: { displayName },
  }),
  initialize: ({ config }) => readSampleSignIn(config),
  async authenticate({ req }, { enabled, people }) {
    if (!enabled)
      throw new NotAllowedError(
        'Sample sign-in is off: it belongs to the sample portal only, use the sign-in of your company.',
      );
    // A reverse proxy, or a web page that makes its own name point to this machine, shows here.
    if (!isLoopbackHostHeader(req.get('host') ?? ''))
      throw new NotAllowedError(
        'Sample sign-in answers only on the machine that runs the portal: open it there as http://localhost.',
      );
    const name = req.get(PERSON_HEADER) ?? '';
    const displayName = people.get(name);
    if (!displayName)
      throw new AuthenticationError(
        `Nobody called "${name}" can be chosen: take one of ${[
          ...people.keys(),
        ].join(', ')}.`,
      );
    return { result: { name, displayName } };
  },
});
