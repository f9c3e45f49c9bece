import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

const LOCATION = 'martech-software-templates:package';

/** Hands templates to the catalog as they are in the installed package. */
export class SoftwareTemplatesProvider implements EntityProvider {
  readonly #templates: Entity[];

  constructor(templates: Entity[]) {
    this.#templates = templates;
  }

  getProviderName() {
    return 'martech-software-templates';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    await connection.applyMutation({
      type: 'full',
      entities: this.#templates.map(({ metadata, ...template }) => ({
        locationKey: LOCATION,
        entity: {
          ...template,
          metadata: {
            ...metadata,
            annotations: {
              ...metadata.annotations,
              [ANNOTATION_LOCATION]: LOCATION,
              [ANNOTATION_ORIGIN_LOCATION]: LOCATION,
            },
          },
        },
      })),
    });
  }
}
