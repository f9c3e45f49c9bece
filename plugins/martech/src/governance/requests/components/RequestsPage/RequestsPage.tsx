import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { StartRecordButton } from '../../../components/StartRecord';
import { ViewSwitch } from '../../../components/ViewSwitch';
import { RecordListPage } from '../../../pages/RecordListPage';
import { Backlog } from '../Backlog';
import { RequestFigures } from './RequestFigures';

const views = ['list', 'improvements'] as const;

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
  }),
  { name: 'MartechRequestsPage' },
);

/** What people ask for: who waits how long, and what is worth improving next. */
export function RequestsPage() {
  const t = useMartechTranslation();
  const classes = useStyles();
  const [params, setParams] = useSearchParams();
  const view = views.find(one => one === params.get('show')) ?? 'list';
  const isBacklog = view === 'improvements';
  const head = (
    <ViewSwitch
      label={t('governance.requests.views')}
      views={views.map(id => ({
        id,
        name: t(`governance.requests.view.${id}`),
      }))}
      value={view}
      onChange={show => setParams(show === 'list' ? {} : { show })}
    >
      {/* The list brings its own. */}
      {isBacklog && (
        <StartRecordButton
          type="request"
          label={t('governance.requests.backlog.ask')}
          presets={{ values: { kind: 'improvement' } }}
        />
      )}
    </ViewSwitch>
  );
  if (isBacklog) {
    return (
      <div className={classes.root}>
        {head}
        <Backlog />
      </div>
    );
  }
  return (
    <RecordListPage
      type="request"
      header={
        <>
          {head}
          <RequestFigures />
        </>
      }
    />
  );
}
