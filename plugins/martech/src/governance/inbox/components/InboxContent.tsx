import { Progress } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import { useState } from 'react';
import { FailedNotice, ListNotice } from '../../../components/ListNotice';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRemainingHeight } from '../../../hooks/useRemainingHeight';
import { useInbox } from '../../hooks/useInbox';
import { chosenItem } from '../lib/chosenItem';
import { InboxDetail } from './InboxDetail';
import { WaitingItem } from './InboxItem';
import { InboxList } from './InboxList';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(240px, 320px) minmax(0, 1fr)',
      gap: theme.spacing(2),
      minHeight: 480,
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: '1fr',
        gridTemplateRows: 'minmax(160px, 40%) 1fr',
      },
    },
  }),
  { name: 'MartechInbox' },
);

/** The inbox: what waits on the left, the evidence and the decision on the right. */
export function InboxContent() {
  const t = useMartechTranslation();
  const classes = useStyles();
  const [ref, height] = useRemainingHeight();
  const [picked, setPicked] = useState<WaitingItem>();
  const inbox = useInbox();
  const items = inbox.data?.pages.flatMap(page => page.items) ?? [];
  const chosen = chosenItem(items, picked);
  if (inbox.error && !inbox.data) {
    return (
      <FailedNotice
        error={inbox.error}
        titles={{
          failed: t('governance.inbox.loadFailed'),
          forbidden: t('governance.inbox.forbidden'),
          forbiddenHelp: t('governance.list.forbiddenHelp'),
        }}
        onRetry={() => void inbox.refetch()}
      />
    );
  }
  if (!inbox.data) return <Progress />;
  if (!chosen) {
    return (
      <ListNotice
        role="status"
        icon={<CheckIcon fontSize="inherit" />}
        title={t('governance.inbox.empty')}
        text={t('governance.inbox.emptyHelp')}
      />
    );
  }
  return (
    <div ref={ref} className={classes.root} style={{ height }}>
      <InboxList
        items={items}
        chosen={chosen.id}
        hasMore={inbox.hasNextPage}
        onChoose={setPicked}
        onMore={() => void inbox.fetchNextPage()}
      />
      <InboxDetail item={chosen} />
    </div>
  );
}
