import {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PermissionCriteria,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  ConditionTransformer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import { LRUCache } from 'lru-cache';
import { Caller, principalKey } from '../../../http';
import { RecordFilter } from './RecordFilter';
import { recordResourceRef } from './recordResource';

/** What a caller may do: nothing, everything, or with what criteria leave. */
export type RecordDecision =
  | 'nothing'
  | 'everything'
  | { where: PermissionCriteria<RecordFilter> };

/** As long as the set of visible entities is kept. */
const LIFETIME = 15_000;
const MOST = 1_000;

/** Asks the permission framework about records, and makes SQL of the answer. */
export class RecordDecisions {
  readonly #permissions: PermissionsService;
  readonly #transform: ConditionTransformer<RecordFilter>;
  readonly #reads = new LRUCache<string, Promise<RecordDecision>>({
    max: MOST,
    ttl: LIFETIME,
  });

  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: Pick<
      PermissionsRegistryService,
      'getPermissionRuleset'
    >;
  }) {
    this.#permissions = options.permissions;
    this.#transform = createConditionTransformer(
      options.permissionsRegistry.getPermissionRuleset(recordResourceRef),
    );
  }

  /** An answer about reading is kept for a moment; one about writing never is. */
  async of(
    caller: Caller,
    permission: ResourcePermission,
  ): Promise<RecordDecision> {
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

  async #ask(
    caller: Caller,
    permission: ResourcePermission,
  ): Promise<RecordDecision> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission }],
      { credentials: caller },
    );
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return 'everything';
      case AuthorizeResult.CONDITIONAL:
        return { where: this.#transform(decision.conditions) };
      default:
        return 'nothing';
    }
  }
}
