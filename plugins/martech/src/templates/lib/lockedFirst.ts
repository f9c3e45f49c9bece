import { TemplateRegion } from '@martech-portal/backstage-plugin-martech-common';
import { PartDifference } from './compareFiles';

interface Shown {
  part: PartDifference;
  region?: TemplateRegion;
}

/** Parts that differ, locked ones first, with what became of those. */
export function lockedFirst(
  parts: readonly PartDifference[],
  regions: readonly TemplateRegion[],
): Shown[] {
  const shown = parts
    .filter(({ isSame }) => !isSame)
    .map(part => ({
      part,
      region: regions.find(({ name }) => name === part.name),
    }));
  return [
    ...shown.filter(({ region }) => region),
    ...shown.filter(({ region }) => !region),
  ];
}
