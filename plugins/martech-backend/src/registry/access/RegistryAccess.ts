import { PermissionsService } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  martechRegistryAdministerPermission,
  martechRegistryCreatePermission,
  martechRegistryUpdatePermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { Doer } from '../../governance/records';
import { Caller } from '../../http';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { Registered } from '../domain/Registered';
import { isOwn, Writer } from '../domain/Writer';

const permissions = [
  martechRegistryCreatePermission,
  martechRegistryUpdatePermission,
  martechRegistryAdministerPermission,
];

/** Who may see and write what of the registry. */
export class RegistryAccess {
  readonly #options: {
    doerOf(caller: Caller): Promise<Doer>;
    estate: Pick<VisibleEstate, 'refTest'>;
    permissions: PermissionsService;
  };

  constructor(options: {
    doerOf(caller: Caller): Promise<Doer>;
    estate: Pick<VisibleEstate, 'refTest'>;
    permissions: PermissionsService;
  }) {
    this.#options = options;
  }

  async writerOf(caller: Caller): Promise<Writer> {
    const [doer, decisions] = await Promise.all([
      this.#options.doerOf(caller),
      this.#options.permissions.authorize(
        permissions.map(permission => ({ permission })),
        { credentials: caller },
      ),
    ]);
    const [creates, updates, administers] = decisions.map(
      ({ result }) => result === AuthorizeResult.ALLOW,
    );
    return { doer, creates, updates, administers };
  }

  /**
   * Whether the caller may know of a registered entity: what is in the catalog
   * is for whom the catalog shows it, what is one's own at once.
   */
  async sees(
    caller: Caller,
    writer: Writer,
    registered: Registered,
  ): Promise<boolean> {
    if (writer.administers || isOwn(writer, registered)) return true;
    const isVisible = await this.#options.estate.refTest(caller);
    return isVisible(registered.entityRef);
  }
}
