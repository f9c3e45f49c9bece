import { parseEntityRef } from '@backstage/catalog-model';

/** What is affected, kind by kind, the kind with the most first. */
export function affectedByKind(
  affected: readonly string[],
): { kind: string; refs: string[] }[] {
  const kinds = new Map<string, string[]>();
  for (const ref of affected) {
    const { kind } = parseEntityRef(ref);
    kinds.set(kind, [...(kinds.get(kind) ?? []), ref]);
  }
  return [...kinds]
    .map(([kind, refs]) => ({ kind, refs }))
    .sort((a, b) => b.refs.length - a.refs.length);
}
