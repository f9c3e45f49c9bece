import { PackContent } from '@martech-portal/backstage-plugin-martech-common';

const ahead = ['30', '60', '90', '120'];

/** Those that can still be cancelled, how many there are, and what was missed. */
export function aheadRenewals(
  { items, windows }: Pick<PackContent['renewals'], 'items' | 'windows'>,
  most: number,
) {
  const total = windows
    .filter(({ window }) => ahead.includes(window))
    .reduce((sum, { all }) => sum + all.platforms, 0);
  // Packs that were frozen earlier hold missed ones among the others.
  const shown = items
    .filter(({ window }) => ahead.includes(window))
    .slice(0, most);
  return {
    shown,
    rest: Math.max(0, total - shown.length),
    missed: windows.find(({ window }) => window === 'missed')?.all,
  };
}
