import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** A reference as an entity writes it, in full; undefined where it is none. */
export function refOf(
  text: string | undefined,
  defaultKind: string,
  { metadata }: Entity,
): string | undefined {
  if (!text) return undefined;
  try {
    const defaultNamespace = metadata.namespace ?? 'default';
    return stringifyEntityRef(
      parseEntityRef(text, { defaultKind, defaultNamespace }),
    );
  } catch {
    return undefined;
  }
}
