import { makeStyles } from '@material-ui/core/styles';
import { RefLink } from '../../../../components/RefLink';
import { Word } from '../../../../components/Word';
import { StatusMark } from '../../../../entity/components/StatusMark';
import { RecordLink } from '../../../components/RecordLink';
import { Windowed } from '../../lib/dayPlan';
import { useCalendar } from '../MonthCalendar/calendarContext';
import { CollisionText } from './CollisionText';
import { WindowText } from './WindowText';

const useStyles = makeStyles(
  theme => ({
    title: { fontWeight: 600 },
    words: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
  }),
  { name: 'MartechPanelChange' },
);

/** A change of the chosen day: when, of what, how far it is, what it collides with. */
export function PanelChange({ item }: { item: Windowed }) {
  const { record } = item;
  const { t, collisions } = useCalendar();
  const classes = useStyles();
  return (
    <li>
      <RecordLink record={record} className={classes.title}>
        {record.number} {record.title}
      </RecordLink>
      <WindowText item={item} />
      {record.entityRef && (
        <div>
          <RefLink entityRef={record.entityRef} />
        </div>
      )}
      <div className={classes.words}>
        <Word t={t} list="recordState" value={record.state} />
        {record.changeClass && (
          <Word t={t} list="changeClass" value={record.changeClass} />
        )}
      </div>
      {collisions.get(record.id)?.map(collision => (
        <div key={collision.other.id}>
          <StatusMark tone="warn">
            <CollisionText collision={collision} />
          </StatusMark>
        </div>
      ))}
    </li>
  );
}
