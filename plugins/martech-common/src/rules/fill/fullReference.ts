import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ReferenceShape } from '../shapes/shape';

/** Most references name one of a few thousand groups, people and vendors. */
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 200;

/** Completed before, by field, namespace and what was written. */
const known = new WeakMap<ReferenceShape, Map<string, Map<string, string>>>();

function knownOf(reference: ReferenceShape, namespace: string) {
  let namespaces = known.get(reference);
  if (!namespaces || namespaces.size >= MOST_KNOWN) {
    namespaces = new Map();
    known.set(reference, namespaces);
  }
  let completed = namespaces.get(namespace);
  if (!completed || completed.size >= MOST_KNOWN) {
    completed = new Map();
    namespaces.set(namespace, completed);
  }
  return completed;
}

function complete(
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

/**
 * `[kind:][namespace/]name` completed and in lower case; as written where it
 * is an address or cannot be read.
 */
export function fullReference(
  written: string,
  reference: ReferenceShape,
  namespace: string,
): string {
  if (written.length > LONGEST_KNOWN) {
    return complete(written, reference, namespace);
  }
  const completed = knownOf(reference, namespace);
  const before = completed.get(written);
  if (before !== undefined) return before;
  const full = complete(written, reference, namespace);
  completed.set(written, full);
  return full;
}
