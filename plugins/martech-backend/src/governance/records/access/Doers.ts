import { UserInfoService } from '@backstage/backend-plugin-api';
import { LRUCache } from 'lru-cache';
import { Caller } from '../../../http';
import { Doer } from '../domain';

/** What a token says of groups is older than this anyway. */
const LIFETIME = 15_000;
const MOST = 1_000;

/** Who callers are to records: a person with groups, or a service. */
export class Doers {
  readonly #userInfo: UserInfoService;
  readonly #people = new LRUCache<string, Promise<Doer>>({
    max: MOST,
    ttl: LIFETIME,
  });

  constructor(userInfo: UserInfoService) {
    this.#userInfo = userInfo;
  }

  async of(caller: Caller): Promise<Doer> {
    const { principal } = caller;
    if (principal.type === 'service') {
      return { ref: `service:${principal.subject}`, groups: [], person: false };
    }
    const ref = principal.userEntityRef;
    const known = this.#people.get(ref);
    if (known) return known;
    const asked = this.#ask(caller, ref);
    this.#people.set(ref, asked);
    asked.catch(() => {
      if (this.#people.peek(ref) === asked) this.#people.delete(ref);
    });
    return asked;
  }

  async #ask(caller: Caller, ref: string): Promise<Doer> {
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(caller);
    return { ref, groups: ownershipEntityRefs, person: true };
  }
}
