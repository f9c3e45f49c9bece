import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { assertLoopback } from './assertLoopback';
import { sampleAuthenticator } from './authenticator';
import { readSampleSignIn } from './settings';
import { signInAsSamplePerson } from './signInAsSamplePerson';

/** The auth provider `sample`: people of the sample company without a password, on one machine. */
export const sampleSignInModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'sample-provider',
  register({ registerInit }) {
    registerInit({
      deps: {
        config: coreServices.rootConfig,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, providers }) {
        const provider = config.getOptionalConfig('auth.providers.sample');
        if (readSampleSignIn(provider).enabled) assertLoopback(config);
        providers.registerProvider({
          providerId: 'sample',
          factory: createProxyAuthProviderFactory({
            authenticator: sampleAuthenticator,
            signInResolver: signInAsSamplePerson,
          }),
        });
      },
    });
  },
});
