import { VersionsBehind } from '@martech-portal/backstage-plugin-martech-common';
import { Kin, TemplateRow } from './TemplateRow';

/** The numbers a version begins with: 4.1.0 of `4.1.0-de`. */
function numbersOf(version: string | undefined): number[] | undefined {
  const [numbers] = /^v?\d+(?:\.\d+)*/i.exec(version ?? '') ?? [];
  return numbers?.replace(/^v/i, '').split('.').map(Number);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether versions of a fork and its original say which is newer. */
export const isComparable = (row: TemplateRow, { parent }: Kin): boolean =>
  numbersOf(row.declared.version) !== undefined &&
  numbersOf(parent?.declared.version) !== undefined;

/**
 * How far a fork is behind its original: by how many versions that the portal
 * has seen, and since which day. Undefined where it is not, or nobody can tell.
 */
export function versionsBehind(
  { declared }: TemplateRow,
  { parent, parentVersions }: Kin,
): VersionsBehind | undefined {
  const own = numbersOf(declared.version);
  const current = parent?.declared.version;
  const newest = numbersOf(current);
  if (!own || !newest || current === undefined) return undefined;
  if (compare(newest, own) <= 0) return undefined;
  const known = parentVersions.flatMap(seen => {
    const numbers = numbersOf(seen.version);
    return numbers ? [{ ...seen, numbers }] : [];
  });
  const missed = known.filter(
    ({ numbers }) => compare(numbers, own) > 0 && compare(numbers, newest) <= 0,
  );
  if (missed.length === 0) return undefined;
  const [first] = missed.map(({ publishedOn }) => publishedOn).sort();
  return {
    versions: missed.length,
    atLeast: !known.some(({ numbers }) => compare(numbers, own) === 0),
    current,
    since: first,
  };
}
