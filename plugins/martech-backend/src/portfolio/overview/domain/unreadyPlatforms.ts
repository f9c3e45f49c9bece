import {
  EntityRow,
  PortfolioOverview,
} from '@martech-portal/backstage-plugin-martech-common';
import { isMeasured, Standing } from './Standing';

const SHOWN = 10;

/** A platform, how it stands and since when it is in use. */
export interface UsedPlatform {
  row: Pick<EntityRow, 'entityRef' | 'lifecycle' | 'owner' | 'title'>;
  now: Standing;
  /** First seen launched or operating, milliseconds. */
  liveSince?: number;
}

const isInUse = ({ row }: UsedPlatform) =>
  row.lifecycle === 'launched' || row.lifecycle === 'operating';

/** What is in use though a go-live condition does not hold, the longest first. */
export function unreadyPlatforms(
  platforms: readonly UsedPlatform[],
): NonNullable<PortfolioOverview['unready']> {
  const unready = platforms
    .filter(
      used => isInUse(used) && isMeasured(used.now) && used.now.lost.length > 0,
    )
    .sort(
      (a, b) =>
        (a.liveSince ?? Infinity) - (b.liveSince ?? Infinity) ||
        b.now.lost.length - a.now.lost.length ||
        a.row.title.localeCompare(b.row.title, 'en'),
    );
  return {
    total: unready.length,
    items: unready.slice(0, SHOWN).map(({ liveSince, now, row }) => ({
      entityRef: row.entityRef,
      title: row.title,
      ...(row.owner && { owner: row.owner }),
      state: now.state,
      ...(liveSince !== undefined && {
        liveSince: new Date(liveSince).toISOString(),
      }),
      missing: [...now.lost],
    })),
  };
}
