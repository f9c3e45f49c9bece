import { useRefTitles } from '../../../../hooks/useRefTitles';
import { RecordLink } from '../../../components/RecordLink';
import { Collision } from '../../lib/collisions';
import { useCalendar } from '../MonthCalendar/calendarContext';

/** With what a change collides, and how the two are connected. */
export function CollisionText({ collision }: { collision: Collision }) {
  const { other, path } = collision;
  const { t } = useCalendar();
  const between = path.slice(1, -1);
  const titleOf = useRefTitles(between);
  const { number } = other;
  const names = between.map(titleOf).join(', ');
  const through = names
    ? t('governance.changes.panel.between', { names })
    : t('governance.changes.panel.neighbours');
  return (
    <RecordLink record={other}>
      {path.length === 1
        ? t('governance.changes.panel.sameEntity', { number })
        : t('governance.changes.panel.through', { number, path: through })}
    </RecordLink>
  );
}
