import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { StartRecordButton } from '../../../components/StartRecord';
import { ViewSwitch } from '../../../components/ViewSwitch';
import { RecordListPage } from '../../../pages/RecordListPage';
import { useMayFreeze } from '../../../hooks/useMayFreeze';
import { useCalendarState } from '../../hooks/useCalendarState';
import { changesViews } from '../../lib/calendarState';
import { FreezeList } from '../FreezeList';
import { MonthCalendar } from '../MonthCalendar';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
  }),
  { name: 'MartechChangesPage' },
);

/** Changes as a list and as a calendar, and the freezes that stop them. */
export function ChangesPage() {
  const t = useMartechTranslation();
  const classes = useStyles();
  const [state, change] = useCalendarState();
  const mayFreeze = useMayFreeze();
  const head = (
    <ViewSwitch
      label={t('governance.changes.views')}
      views={changesViews.map(id => ({
        id,
        name: t(`governance.changes.view.${id}`),
      }))}
      value={state.show}
      onChange={show => change({ show })}
    >
      {/* The list brings its own. */}
      {state.show === 'calendar' && <StartRecordButton type="change" />}
      {state.show === 'freezes' && mayFreeze && (
        <StartRecordButton type="freeze" />
      )}
    </ViewSwitch>
  );
  if (state.show === 'list') {
    return <RecordListPage type="change" header={head} />;
  }
  return (
    <div className={classes.root}>
      {head}
      {state.show === 'calendar' ? (
        <MonthCalendar
          day={state.day}
          onDay={day => change({ day }, { replace: true })}
        />
      ) : (
        <FreezeList />
      )}
    </div>
  );
}
