import {
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  martechRecordReadPermission,
  martechScorecardReadPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { Caller } from '../../http';
import { Rights, RightsDecision } from './domain/Rights';

function decisionOf(decision: PolicyDecision): RightsDecision {
  switch (decision.result) {
    case AuthorizeResult.ALLOW:
      return 'everything';
    case AuthorizeResult.CONDITIONAL:
      return { conditions: decision.conditions };
    default:
      return 'nothing';
  }
}

/** Asks what somebody who is here may see. */
export class RightsReader {
  readonly #permissions: PermissionsService;
  readonly #userInfo: UserInfoService;

  constructor(options: {
    permissions: PermissionsService;
    userInfo: UserInfoService;
  }) {
    this.#permissions = options.permissions;
    this.#userInfo = options.userInfo;
  }

  async of(caller: Caller): Promise<Rights> {
    const credentials = { credentials: caller };
    const [entities, records] = await this.#permissions.authorizeConditional(
      [
        { permission: catalogEntityReadPermission },
        { permission: martechRecordReadPermission },
      ],
      credentials,
    );
    const [renewals] = await this.#permissions.authorize(
      [{ permission: martechScorecardReadPermission }],
      credentials,
    );
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(caller);
    return {
      entities: decisionOf(entities),
      records: decisionOf(records),
      renewals:
        renewals.result === AuthorizeResult.ALLOW ? 'everything' : 'nothing',
      groups: ownershipEntityRefs,
    };
  }
}
