import { Entity } from '@backstage/catalog-model';
import {
  closest,
  EntityProblem,
} from '@martech-portal/backstage-plugin-martech-common';

const fields = {
  entity: ['apiVersion', 'kind', 'metadata', 'spec'],
  metadata: [
    'name',
    'namespace',
    'title',
    'description',
    'labels',
    'annotations',
    'tags',
    'links',
  ],
  link: ['url', 'title', 'icon', 'type'],
};

function unknown(
  value: object,
  known: readonly string[],
  at = '',
): EntityProblem[] {
  return Object.keys(value)
    .filter(name => !known.includes(name))
    .map(name => {
      const short = name.slice(0, 60);
      return {
        path: at ? `${at}.${short}` : short,
        message: `unknown field, did you mean ${closest(short, known)}?`,
      };
    });
}

/**
 * Fields around `spec` that nobody knows. The catalog lets them pass, and would
 * read some (`$text`) from wherever they say.
 */
export const envelopeProblems = (entity: Entity): EntityProblem[] => [
  ...unknown(entity, fields.entity),
  ...unknown(entity.metadata, fields.metadata, 'metadata'),
  ...(entity.metadata.links ?? []).flatMap((link, index) =>
    unknown(link, fields.link, `metadata.links[${index}]`),
  ),
];
