import { IdentityApi } from '@backstage/core-plugin-api';
import { forgetChosenPerson } from './useChosenPerson';

/** The same identity; signing out brings the choice of people back. */
export const forgetOnSignOut = (identity: IdentityApi): IdentityApi => ({
  getProfileInfo: () => identity.getProfileInfo(),
  getBackstageIdentity: () => identity.getBackstageIdentity(),
  getCredentials: () => identity.getCredentials(),
  async signOut() {
    forgetChosenPerson();
    await identity.signOut();
  },
});
