import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  closest,
  findKind,
  KindDefinition,
  MARTECH_API_VERSION,
  martechKindNames,
} from '@martech-portal/backstage-plugin-martech-common';

/** Nothing has checked these words yet, so they may be of any length. */
const short = (word: string) => word.slice(0, 63);

const [OUR_GROUP] = MARTECH_API_VERSION.split('/');

/**
 * The definition of an entity's kind; undefined for kinds that are not ours.
 * Runs for every entity of the host catalog, so the common answer costs one
 * look-up and one comparison.
 *
 * @throws InputError when only one half of kind and apiVersion is ours, which
 *   is a typo far more often than another product with the same names.
 */
export function recognise(entity: Entity): KindDefinition | undefined {
  const definition = findKind(entity.kind);
  if (definition) {
    if (entity.apiVersion === MARTECH_API_VERSION) return definition;
    throw new InputError(
      `apiVersion: "${short(entity.apiVersion)}" has no kind ${
        definition.kind
      }, write ${MARTECH_API_VERSION}`,
    );
  }
  if (entity.apiVersion.startsWith(`${OUR_GROUP}/`)) {
    const near = closest(entity.kind, martechKindNames);
    const hint = near
      ? `did you mean ${near}?`
      : `write one of ${martechKindNames.join(', ')}`;
    throw new InputError(
      `kind: "${short(
        entity.kind,
      )}" is not a kind of ${MARTECH_API_VERSION}, ${hint}`,
    );
  }
  return undefined;
}
