import { Entity } from '@backstage/catalog-model';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

const LOCATION = 'test:entities';

const located = (entity: Entity): Entity => ({
  ...entity,
  metadata: {
    ...entity.metadata,
    annotations: {
      ...entity.metadata.annotations,
      'backstage.io/managed-by-location': LOCATION,
      'backstage.io/managed-by-origin-location': LOCATION,
    },
  },
});

/** Hands entities to the catalog as they are. */
export class TestProvider implements EntityProvider {
  private connection?: EntityProviderConnection;

  getProviderName() {
    return 'test';
  }

  async connect(connection: EntityProviderConnection) {
    this.connection = connection;
  }

  async apply(entities: Entity[]) {
    await this.connection!.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({ entity: located(entity) })),
    });
  }
}
