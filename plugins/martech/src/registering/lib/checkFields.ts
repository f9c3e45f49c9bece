import { fieldPaths } from '../../status/lib/fieldPaths';

/** What rules read under another name, and the field that stands behind it. */
const behind = [
  { read: /\broles(\[|\.)/, path: 'spec.roles' },
  { read: /\bmeasures\./, path: 'spec.successMeasures' },
  { read: /(^|[^.\w])owner\./, path: 'spec.owner' },
];

/** Rules look at these to tell what applies; they are not what is missing. */
const given = ['metadata.name', 'metadata.namespace', 'spec.lifecycle'];

/**
 * The fields that fix a check when they are filled in: those that its rule
 * reads. Of a group and a part of it, only the part; none where the rule reads
 * facts, records or other entities alone.
 */
export function checkFields(rule: string): string[] {
  const paths = [
    ...fieldPaths(rule),
    ...behind.filter(({ read }) => read.test(rule)).map(({ path }) => path),
  ].filter(path => !given.includes(path));
  return [...new Set(paths)].filter(
    path => !paths.some(other => other.startsWith(`${path}.`)),
  );
}
