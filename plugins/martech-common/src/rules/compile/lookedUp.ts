import { LookedUp } from '../types';

/** What any of several looks up. */
export const allLookedUp = (some: readonly LookedUp[]): LookedUp => ({
  related: new Set(some.flatMap(({ related }) => [...related])),
  asksOthers: some.some(({ asksOthers }) => asksOthers),
  asksRelated: some.some(({ asksRelated }) => asksRelated),
});
