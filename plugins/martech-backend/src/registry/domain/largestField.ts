import { Entity } from '@backstage/catalog-model';

/** The field of an entity that takes most characters, `spec.roles`. */
export function largestField({ metadata, spec = {} }: Entity): string {
  const sized = [
    ...Object.entries(metadata).map(([name, value]) => ({
      path: `metadata.${name}`,
      size: JSON.stringify(value)?.length ?? 0,
    })),
    ...Object.entries(spec).map(([name, value]) => ({
      path: `spec.${name}`,
      size: JSON.stringify(value)?.length ?? 0,
    })),
  ];
  return sized.reduce((most, next) => (next.size > most.size ? next : most))
    .path;
}
