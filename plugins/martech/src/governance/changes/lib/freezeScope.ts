import { z } from 'zod';

/** What a freeze stops, as far as it can be told in words. */
export type FreezeScope =
  | { of: 'everything' }
  | { of: 'tiers'; tiers: readonly string[] }
  | { of: 'names'; names: readonly string[] }
  /** Each has to fit: the last part of its path, and what may stand there. */
  | { of: 'values'; values: ReadonlyArray<{ name: string; are: string[] }> }
  | { of: 'rule' };

const plain = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const oneOf = z.union([
  plain.transform(value => [value]),
  z.strictObject({ $in: z.array(plain) }).transform(({ $in }) => $in),
]);
const byValues = z.record(z.string().regex(/^[^$]/), oneOf);

const TIER = 'spec.tier';
const KIND = 'kind';
const NAME = 'metadata.name';

const lastPart = (path: string) => path.split(/[./]/).at(-1) ?? path;

/** Reads the filter predicate of a freeze. */
export function freezeScope(predicate: unknown): FreezeScope {
  if (predicate === undefined) return { of: 'everything' };
  const { data } = byValues.safeParse(predicate);
  if (!data) return { of: 'rule' };
  const paths = Object.keys(data);
  const { [KIND]: _, ...rest } = data;
  if (Object.keys(rest).length === 1) {
    if (rest[TIER]) return { of: 'tiers', tiers: rest[TIER] };
    if (rest[NAME]) return { of: 'names', names: rest[NAME] };
  }
  return {
    of: 'values',
    values: paths.map(path => ({ name: lastPart(path), are: data[path] })),
  };
}
