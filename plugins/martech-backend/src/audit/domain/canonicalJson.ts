const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What JSON makes of a value, with the keys of objects in one order. */
const sorted = (_: string, value: unknown): unknown =>
  isPlain(value)
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map(key => [key, value[key]]),
      )
    : value;

/** The same text for the same values, in whichever order they were put together. */
export const canonicalJson = (value: object): string =>
  JSON.stringify(value, sorted);
