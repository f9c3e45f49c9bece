import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { Caller, missingPermission } from '../http';
import { Decisions } from '../http/Decisions';

/**
 * Whose hand an assistant is, and whether that person may. An action that is
 * not permitted is offered all the same: what is refused names the permission,
 * what is hidden would only seem not to exist.
 */
export class Permits {
  readonly #auth: AuthService;
  readonly #decisions: Decisions;

  constructor(options: { auth: AuthService; permissions: PermissionsService }) {
    this.#auth = options.auth;
    this.#decisions = new Decisions(options.permissions);
  }

  /** @throws NotAllowedError that names the permission */
  async of(
    credentials: BackstageCredentials,
    permission?: BasicPermission,
  ): Promise<Caller> {
    const caller = this.#callerOf(credentials);
    if (!permission || (await this.#decisions.allows(caller, permission))) {
      return caller;
    }
    throw missingPermission(permission.name);
  }

  #callerOf(credentials: BackstageCredentials): Caller {
    if (this.#auth.isPrincipal(credentials, 'user')) return credentials;
    if (this.#auth.isPrincipal(credentials, 'service')) return credentials;
    throw new NotAllowedError('Sign in first: nobody is known to have asked');
  }
}
