import { Entity } from '@backstage/catalog-model';
import { MARTECH_API_VERSION } from '../kinds/kindDefinition';
import { MartechKindName } from '../kinds/kindNames';
import { nameFromTitle } from './nameFromTitle';

/** Fields of a form that belong to `metadata`; all others belong to `spec`. */
const metadataFields = [
  'name',
  'namespace',
  'title',
  'description',
  'tags',
  'links',
  'labels',
  'annotations',
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was really filled in: forms hand over empty texts, lists and groups. */
function filledIn(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) {
    const filled = value.map(filledIn).filter(item => item !== undefined);
    return filled.length > 0 ? filled : undefined;
  }
  if (!isObject(value)) return value ?? undefined;
  const filled = Object.entries(value).flatMap(([field, inner]) => {
    const kept = filledIn(inner);
    return kept === undefined ? [] : [[field, kept]];
  });
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

/**
 * The entity that the values of a form describe. Fields are named as in the
 * entity: `title`, `description`, `tags` and the like go to `metadata`,
 * everything else to `spec` under the same name, so that a form needs no
 * mapping. Without `name`, one is made of the title.
 *
 * @param kind - for example `MarketingPlatform`
 * @param values - values of the form; fields that start with `_` are the
 *   form's own and are left out
 * @public
 */
export function entityFromForm(
  kind: MartechKindName,
  values: Record<string, unknown>,
): Entity & { spec: Record<string, never> } {
  const filled = filledIn(values);
  const metadata: Record<string, unknown> = {};
  const spec: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(isObject(filled) ? filled : {})) {
    if (field.startsWith('_')) continue;
    (metadataFields.includes(field) ? metadata : spec)[field] = value;
  }
  const name = metadata.name ?? nameFromTitle(String(metadata.title ?? ''));
  return JSON.parse(
    JSON.stringify({
      apiVersion: MARTECH_API_VERSION,
      kind,
      metadata: { ...metadata, name },
      spec,
    }),
  );
}

/**
 * The values with which a form shows an entity again; the reverse of
 * {@link entityFromForm}.
 *
 * @public
 */
export function formFromEntity(
  entity: Pick<Entity, 'metadata' | 'spec'>,
): Record<string, unknown> {
  const told = Object.entries(entity.metadata).filter(([field]) =>
    metadataFields.includes(field),
  );
  return { ...Object.fromEntries(told), ...entity.spec };
}
