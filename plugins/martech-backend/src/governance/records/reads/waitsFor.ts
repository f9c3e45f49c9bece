import { WaitsFor } from '@martech-portal/backstage-plugin-martech-common';
import { Duty } from '../domain';

/** Duties with the same way to the same decision are one, of several people. */
export function waitsFor(duties: readonly Duty[]): WaitsFor[] {
  const groups = new Map<string, WaitsFor>();
  for (const { area, duty, principal, since, via } of duties) {
    const key = `${duty} ${area ?? ''} ${via}`;
    const known = groups.get(key);
    if (known) {
      known.who.push(principal);
    } else {
      groups.set(key, {
        duty,
        ...(area !== undefined && { area }),
        who: [principal],
        via,
        since: since.toISOString(),
      });
    }
  }
  return [...groups.values()];
}
