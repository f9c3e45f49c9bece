import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';

const PAGE = 500;

/** Everything that rules can see, as the catalog has it now. */
export async function readPresent(options: {
  auth: AuthService;
  catalog: CatalogService;
}): Promise<Entity[]> {
  const credentials = await options.auth.getOwnServiceCredentials();
  const kind = [...martechKindNames, 'User', 'Group'];
  const entities: Entity[] = [];
  let cursor: string | undefined;
  do {
    const from = cursor ? { cursor } : { filter: { kind } };
    const { items, pageInfo } = await options.catalog.queryEntities(
      { ...from, limit: PAGE },
      { credentials },
    );
    entities.push(...items);
    cursor = pageInfo.nextCursor;
  } while (cursor);
  return entities;
}
