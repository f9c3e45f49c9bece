import { createServiceFactory } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/**
 * A catalog with a policy: who asks as a person does not see what `isHidden`
 * says. `facetQueries` counts how often it was asked as that person.
 */
export function policedCatalog(
  entities: Entity[],
  isHidden: (entity: Entity) => boolean,
) {
  const everything = catalogServiceMock({ entities });
  const some = catalogServiceMock({
    entities: entities.filter(entity => !isHidden(entity)),
  });
  const asked = { facetQueries: 0, isDown: false };
  const asService = everything.getEntityFacets.bind(everything);
  const service: CatalogService = everything;
  service.getEntityFacets = async (request, { credentials }) => {
    if (asked.isDown) throw new Error('connect ECONNREFUSED');
    const isPerson =
      (credentials.principal as { type?: string }).type === 'user';
    if (!isPerson) return asService(request);
    asked.facetQueries += 1;
    return some.getEntityFacets(request);
  };
  const factory = createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () => service,
  });
  return { asked, factory };
}
