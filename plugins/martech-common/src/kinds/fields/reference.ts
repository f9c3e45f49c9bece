import { CompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

/**
 * What a part of a reference may hold. Wider than the catalog's own rule for
 * names, which an instance may replace, but nothing that belongs in no name.
 */
const part = /^[^\s:/<>"'`\p{C}]{1,253}$/u;

/** The parts of a reference; undefined when it cannot be one. */
export function referenceParts(
  ref: string,
  defaultKind: string,
): CompoundEntityRef | undefined {
  try {
    const parts = parseEntityRef(ref, { defaultKind });
    const { kind, name, namespace } = parts;
    return [kind, namespace, name].every(word => part.test(word))
      ? parts
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A reference to another catalog entity, `[kind:][namespace/]name`. The kind
 * that a bare name means is given by the relation table.
 */
export const reference = (description: string) =>
  z
    .string()
    .min(1)
    .refine(ref => referenceParts(ref, 'any') !== undefined, {
      message:
        'is not an entity reference, write [kind:][namespace/]name, for example group:default/marketing-operations',
    })
    .meta({ description, format: 'entity-ref' });
