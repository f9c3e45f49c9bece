import { parseEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

const parses = (ref: string) => {
  try {
    parseEntityRef(ref, { defaultKind: 'any', defaultNamespace: 'any' });
    return true;
  } catch {
    return false;
  }
};

/**
 * A reference to another catalog entity, `[kind:][namespace/]name`. The kind
 * that a bare name means is given by the relation table.
 */
export const reference = (description: string) =>
  z
    .string()
    .min(1)
    .refine(parses, {
      message:
        'is not an entity reference, write [kind:][namespace/]name, for example group:default/marketing-operations',
    })
    .describe(description);
