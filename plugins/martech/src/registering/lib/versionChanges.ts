import { EntityVersion } from '@martech-portal/backstage-plugin-martech-common';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** What stands at a path such as `spec.roles[2].assignee`. */
function valueAt(entity: unknown, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  return steps.reduce(
    (at: unknown, step) => (isObject(at) ? Reflect.get(at, step) : undefined),
    entity,
  );
}

/** One place in which a version differs from the one before. */
export interface VersionChange {
  path: string;
  before: unknown;
  after: unknown;
}

/** What a version changed, as far as the one before is known. */
export const versionChanges = (
  version: EntityVersion,
  before: EntityVersion | undefined,
): VersionChange[] =>
  before
    ? version.changed.map(path => ({
        path,
        before: valueAt(before.entity, path),
        after: valueAt(version.entity, path),
      }))
    : [];
