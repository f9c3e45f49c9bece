import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** What Git describes in these tests. */
export const fromGit: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'brand', namespace: 'default', uid: 'brand', etag: '1' },
    spec: { type: 'team', children: [] },
  },
  {
    apiVersion: 'martech/v1alpha1',
    kind: 'MarketingPlatform',
    metadata: {
      name: 'old-dam',
      namespace: 'default',
      uid: 'old-dam',
      etag: '1',
      annotations: {
        'backstage.io/managed-by-location': 'url:https://git.example/dam.yaml',
        'backstage.io/managed-by-origin-location':
          'url:https://git.example/dam.yaml',
      },
    },
    spec: { type: 'dam', lifecycle: 'retired', owner: 'group:default/brand' },
  },
];

/** A catalog that takes everything, and can be down. */
export function stubCatalog(entities: Entity[] = fromGit) {
  const asked = { isDown: false, validated: 0 };
  const service: CatalogService = catalogServiceMock({ entities });
  service.validateEntity = async entity => {
    asked.validated += 1;
    if (asked.isDown) throw new Error('connect ECONNREFUSED');
    stringifyEntityRef(entity);
    return { valid: true };
  };
  return { asked, service };
}
