import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { decide } from './decide';

/** The permission policy of this instance. */
export const permissionPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'martech-policy',
  register({ registerInit }) {
    registerInit({
      deps: {
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ policy, userInfo }) {
        policy.setPolicy({
          async handle({ permission }, user) {
            const info = user && (await userInfo.getUserInfo(user.credentials));
            return decide(permission, info?.ownershipEntityRefs);
          },
        });
      },
    });
  },
});
