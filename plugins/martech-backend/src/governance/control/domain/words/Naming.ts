import { ReasonData } from '../StoredReason';

/** How sentences name entities, for one caller. */
export interface Naming {
  /** Undefined for what the caller may not see. */
  titleOf(entityRef: string): string | undefined;
  /** Of a scorecard's check; its id where it is not known. */
  checkTitle(check: string): string;
  /** The day on which it is read, in UTC: what is over by then has ended. */
  today: string;
}

/** One text of what a sentence is about; empty where there is none. */
export const textOf = (data: ReasonData | undefined, name: string): string => {
  const value = data?.[name];
  return typeof value === 'string' ? value : value?.[0] ?? '';
};

/** All of them. */
export const textsOf = (
  data: ReasonData | undefined,
  name: string,
): readonly string[] => {
  const value = data?.[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
};

/** Names with "and" before the last. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** So many are named, the others counted. */
const MOST_NAMED = 3;

/**
 * Titles of some that the caller may see, and how many others there are.
 *
 * @param total - of how many `refs` are the first
 * @param noun - what one of them is
 */
export function titles(
  refs: readonly string[],
  { titleOf }: Pick<Naming, 'titleOf'>,
  { noun, total }: { noun: string; total: number },
): string {
  const seen = refs.flatMap(ref => titleOf(ref) ?? []).slice(0, MOST_NAMED);
  const rest = total - seen.length;
  if (rest <= 0) return listed(seen);
  if (seen.length > 0) return listed([...seen, `${rest} more`]);
  return rest === 1
    ? `a ${noun} that you may not see`
    : `${rest} ${noun}s that you may not see`;
}
