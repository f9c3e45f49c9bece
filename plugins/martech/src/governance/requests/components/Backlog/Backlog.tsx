import { Progress } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import IdeaIcon from '@material-ui/icons/EmojiObjectsOutlined';
import { FailedNotice, ListNotice } from '../../../../components/ListNotice';
import { StatusMark } from '../../../../entity/components/StatusMark';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { useAllRecords } from '../../../changes/hooks/useAllRecords';
import { backlogOrder } from '../../lib/backlogOrder';
import { BacklogList } from './BacklogList';
import { BacklogPicture } from './BacklogPicture';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gap: theme.spacing(1),
    },
    parts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      gap: theme.spacing(2),
    },
    part: { flex: '1 1 440px', minWidth: 0 },
  }),
  { name: 'MartechBacklog' },
);

/** Improvements that are asked for: what they are worth, and in which order. */
export function Backlog() {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const found = useAllRecords({
    type: 'request',
    open: 'true',
    orderBy: 'oldest',
  });
  if (found.error) {
    return (
      <FailedNotice
        error={found.error}
        titles={{
          failed: t('governance.requests.backlog.failed'),
          forbidden: t('governance.requests.backlog.forbidden'),
          forbiddenHelp: t('governance.list.forbiddenHelp'),
        }}
        onRetry={() => void found.refetch()}
      />
    );
  }
  if (!found.data) return <Progress />;
  const items = backlogOrder(found.data.items);
  if (items.length === 0) {
    return (
      <ListNotice
        icon={<IdeaIcon fontSize="inherit" />}
        title={t('governance.requests.backlog.empty')}
        text={t('governance.requests.backlog.emptyHelp')}
      />
    );
  }
  return (
    <div className={classes.root}>
      {found.data.isCut && (
        <StatusMark tone="warn">
          {t('governance.requests.backlog.isCut', {
            number: formats.number(found.data.items.length),
          })}
        </StatusMark>
      )}
      <div className={classes.parts}>
        <div className={classes.part}>
          <BacklogPicture items={items} />
        </div>
        <div className={classes.part}>
          <BacklogList items={items} />
        </div>
      </div>
    </div>
  );
}
