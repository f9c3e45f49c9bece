import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { isLoopbackHostHeader } from './loopback';
import { readSampleSignIn } from './settings';

/** The request header that names the chosen person. */
export const PERSON_HEADER = 'x-martech-sample-person';

/** Takes the person from the request header; only the listed people exist. */
export const sampleAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize: ({ config }) => readSampleSignIn(config),
  async authenticate({ req }, { enabled, names }) {
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
    if (!names.includes(name))
      throw new AuthenticationError(
        `Nobody called "${name}" can be chosen: take one of ${names.join(
          ', ',
        )}.`,
      );
    return { result: { name } };
  },
});
