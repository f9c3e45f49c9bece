import { PermissionsService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { LRUCache } from 'lru-cache';
import { Caller } from './guarded';
import { principalKey } from './principalKey';

/** As long as the set of visible entities is kept. */
const LIFETIME = 15_000;
const MOST = 1_000;

/**
 * Whether callers may do something. The framework is asked over HTTP, which costs more than
 * most reads, so an answer about reading is kept for a moment; one about writing never is.
 */
export class Decisions {
  readonly #permissions: PermissionsService;
  readonly #reads = new LRUCache<string, Promise<boolean>>({
    max: MOST,
    ttl: LIFETIME,
  });

  constructor(permissions: PermissionsService) {
    this.#permissions = permissions;
  }

  async allows(caller: Caller, permission: BasicPermission): Promise<boolean> {
    if (permission.attributes.action !== 'read') {
      return this.#ask(caller, permission);
    }
    const key = `${permission.name} ${principalKey(caller)}`;
    const known = this.#reads.get(key);
    if (known) return known;
    const answer = this.#ask(caller, permission);
    this.#reads.set(key, answer);
    answer.catch(() => {
      if (this.#reads.peek(key) === answer) this.#reads.delete(key);
    });
    return answer;
  }

  async #ask(caller: Caller, permission: BasicPermission) {
    const [{ result }] = await this.#permissions.authorize([{ permission }], {
      credentials: caller,
    });
    return result === AuthorizeResult.ALLOW;
  }
}
