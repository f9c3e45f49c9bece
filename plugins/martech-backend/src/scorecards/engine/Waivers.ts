/** Checks that an exception covers, by reference of their scorecard. */
export type WaivedChecks = ReadonlyMap<string, ReadonlySet<string>>;

/** Knows which checks of which entities an exception covers. */
export interface Waivers {
  /** By reference of the entity; entities without any may be missing. */
  of(entityRefs: string[], now: Date): Promise<Map<string, WaivedChecks>>;
}

/** Nothing is waived. */
export const noWaivers: Waivers = { of: async () => new Map() };
