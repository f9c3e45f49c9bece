import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  MARTECH_API_VERSION,
  martechKinds,
} from '@martech-portal/backstage-plugin-martech-common';
import { modelRelations } from './relationFields';
import { relationWords } from './relationWords';
import { specSchemas } from './specSchemas';

const [group, version] = MARTECH_API_VERSION.split('/');

/** The martech kinds as a catalog model, from the one relation table. */
export const martechModelLayer = createCatalogModelLayer({
  layerId: 'martech-portal.dev/kinds',
  builder: model => {
    for (const definition of martechKinds) {
      const { description, kind, plural, singular } = definition;
      const relationFields = modelRelations(definition).map(field => ({
        selector: { path: field.path.replace(/\[\]$/, '') },
        relation: field.relation,
        defaultKind: field.defaultKind,
        defaultNamespace: 'inherit' as const,
        allowedKinds: field.allowedKinds,
      }));
      model.addKind({
        group,
        names: { kind, singular, plural },
        description,
        versions: specSchemas(definition).map(({ jsonSchema, specType }) => ({
          name: version,
          specType,
          relationFields,
          schema: { jsonSchema },
        })),
      });
      for (const field of definition.relations) {
        model.addRelationPair({
          fromKind: kind,
          toKind: field.allowedKinds,
          ...relationWords(field.relation, field.reverse),
        });
      }
    }
  },
});
