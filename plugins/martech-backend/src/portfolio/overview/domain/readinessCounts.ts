import {
  conditions,
  PortfolioOverview,
} from '@martech-portal/backstage-plugin-martech-common';
import { isMeasured, Standing } from './Standing';

const tally = (standings: readonly Standing[], of: 'lost' | 'waived') => {
  const counts = new Map<string, number>();
  for (const standing of standings) {
    for (const id of standing[of]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return (id: string) => counts.get(id) ?? 0;
};

/** How many platforms in use are ready, and which conditions hold for how many. */
export function readinessCounts(
  platforms: Iterable<Standing>,
): PortfolioOverview['readiness'] {
  const measured = [...platforms].filter(isMeasured);
  const ready = measured.filter(({ lost }) => lost.length === 0);
  const lostBy = tally(measured, 'lost');
  const waivedBy = tally(measured, 'waived');
  return {
    measured: measured.length,
    ready: ready.length,
    waived: ready.filter(({ waived }) => waived.length > 0).length,
    conditions: conditions.map(id => {
      const lost = lostBy(id);
      const waived = waivedBy(id);
      return { id, holds: measured.length - lost - waived, waived, lost };
    }),
  };
}
