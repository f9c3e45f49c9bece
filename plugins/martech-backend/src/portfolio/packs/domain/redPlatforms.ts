import { PackContent } from '@martech-portal/backstage-plugin-martech-common';
import { standingOf } from '../../overview/domain/Standing';
import { SeenPlatforms } from '../../SeenPlatforms';

const SHOWN = 15;

/** What is uncontrolled, the longest first. */
export function redPlatforms({
  rows,
  states,
}: Pick<SeenPlatforms, 'rows' | 'states'>): PackContent['red'] {
  const red = rows
    .flatMap(row => {
      const known = states.get(row.uid);
      return known?.state === 'uncontrolled' ? [{ known, row }] : [];
    })
    .sort(
      (one, other) =>
        one.known.since - other.known.since ||
        one.row.title.localeCompare(other.row.title, 'en'),
    );
  return {
    total: red.length,
    items: red.slice(0, SHOWN).map(({ known, row }) => {
      const { lost, signals } = standingOf(known.state, known.reasons);
      return {
        entityRef: row.entityRef,
        title: row.title,
        ...(row.owner && { owner: row.owner }),
        since: new Date(known.since).toISOString(),
        reasons: [...lost, ...signals],
      };
    }),
  };
}
