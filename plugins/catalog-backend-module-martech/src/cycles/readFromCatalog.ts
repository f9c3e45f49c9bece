import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ReadEntity } from './findCycle';

/** A catalog slower than this is busy; processing must not wait for it. */
const PATIENCE_MS = 5_000;

function withPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('the catalog did not answer in time')),
      PATIENCE_MS,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Reads from the catalog itself only what following a field needs. */
export const readFromCatalog =
  (catalog: CatalogService, auth: AuthService): ReadEntity =>
  async (entityRef, field) => {
    const ask = async () => {
      const { items } = await catalog.getEntitiesByRefs(
        {
          entityRefs: [entityRef],
          fields: [
            'apiVersion',
            'kind',
            'metadata.name',
            'metadata.namespace',
            field.path,
          ],
        },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      return items[0];
    };
    return withPatience(ask());
  };
