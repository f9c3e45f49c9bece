import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Clock, utcDay } from '../../clock';
import { isHere } from '../../governance/control/domain/view/leaving';

/** Whether the catalog still knows somebody. */
export class CatalogPeople {
  readonly #options: {
    auth: Pick<AuthService, 'getOwnServiceCredentials'>;
    catalog: Pick<CatalogService, 'getEntityByRef'>;
    clock: Clock;
  };

  constructor(options: {
    auth: Pick<AuthService, 'getOwnServiceCredentials'>;
    catalog: Pick<CatalogService, 'getEntityByRef'>;
    clock: Clock;
  }) {
    this.#options = options;
  }

  async isHere(person: string): Promise<boolean> {
    const { auth, catalog, clock } = this.#options;
    const entity = await catalog.getEntityByRef(person, {
      credentials: await auth.getOwnServiceCredentials(),
    });
    return isHere(entity, utcDay(clock.now()));
  }
}
