const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the catalog adds itself, so that an entity read there can be sent back. */
const addedToMetadata = ['uid', 'etag', 'generation'];
const addedAnnotations = [
  'backstage.io/managed-by-location',
  'backstage.io/managed-by-origin-location',
  'backstage.io/orphan',
  'backstage.io/edit-url',
  'backstage.io/view-url',
  'backstage.io/source-location',
];

const without = (
  value: Record<string, unknown>,
  names: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).filter(([name]) => !names.includes(name)),
  );

function writtenMetadata(metadata: Record<string, unknown>) {
  const { annotations, ...rest } = without(metadata, addedToMetadata);
  if (!isObject(annotations)) {
    return { ...rest, ...(annotations !== undefined && { annotations }) };
  }
  const written = without(annotations, addedAnnotations);
  const hasAny = Object.keys(written).length > 0;
  return { ...rest, ...(hasAny && { annotations: written }) };
}

/**
 * An entity as people write it, without what the catalog adds. Where an entity
 * is kept is not for its author to say.
 */
export function writtenEntity(
  draft: Record<string, unknown>,
): Record<string, unknown> {
  const { metadata, ...rest } = without(draft, ['relations', 'status']);
  return {
    ...rest,
    ...(metadata !== undefined && {
      metadata: isObject(metadata) ? writtenMetadata(metadata) : metadata,
    }),
  };
}
