import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ReferenceShape } from '../shapes/shape';

/**
 * `[kind:][namespace/]name` completed and in lower case; as written where it
 * is an address or cannot be read.
 */
export function fullReference(
  written: string,
  { defaultKind, orAddress }: ReferenceShape,
  defaultNamespace: string,
): string {
  if (orAddress && /^https?:/i.test(written)) return written;
  try {
    return stringifyEntityRef(
      parseEntityRef(written, { defaultKind, defaultNamespace }),
    );
  } catch {
    return written;
  }
}
