import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { RecordLink } from '../../components/RecordLink';
import { RecordLoader } from '../../record/components/RecordLoader';
import { RecordView } from '../../record/components/RecordView';
import { WaitingItem } from './InboxItem';

const useStyles = makeStyles(
  theme => ({
    root: {
      minWidth: 0,
      overflowY: 'auto',
      padding: theme.spacing(0, 0.5, 2, 0),
    },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(0.5, 2),
      ...theme.typography.body2,
    },
  }),
  { name: 'MartechInboxDetail' },
);

/** What waits, with everything needed to decide about it in place. */
export function InboxDetail(props: { item: WaitingItem }) {
  const { item } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <section
      className={classes.root}
      aria-label={t('governance.inbox.detail')}
      aria-live="polite"
    >
      <RecordLoader key={item.id} type={item.type} id={item.id}>
        {record => (
          <RecordView record={record}>
            <div className={classes.line}>
              <span>{item.why}</span>
              <RecordLink record={item}>
                {t('governance.inbox.open')}
              </RecordLink>
            </div>
          </RecordView>
        )}
      </RecordLoader>
    </section>
  );
}
