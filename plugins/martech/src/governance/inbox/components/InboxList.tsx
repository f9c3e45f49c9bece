import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { InboxItem, WaitingItem } from './InboxItem';

const useStyles = makeStyles(
  theme => ({
    root: {
      overflowY: 'auto',
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    more: { padding: theme.spacing(1), textAlign: 'center' },
  }),
  { name: 'MartechInboxList' },
);

/** What waits for the reader, what should be done first stands first. */
export function InboxList(props: {
  items: readonly WaitingItem[];
  chosen: string | undefined;
  hasMore: boolean;
  onChoose: (item: WaitingItem) => void;
  onMore: () => void;
}) {
  const { items, chosen, hasMore, onChoose, onMore } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <nav className={classes.root} aria-label={t('governance.inbox.heading')}>
      <ul className={classes.list}>
        {items.map(item => (
          <li key={item.id}>
            <InboxItem
              item={item}
              isChosen={item.id === chosen}
              onChoose={() => onChoose(item)}
            />
          </li>
        ))}
      </ul>
      {hasMore && (
        <div className={classes.more}>
          <Button size="small" onClick={onMore}>
            {t('governance.inbox.more')}
          </Button>
        </div>
      )}
    </nav>
  );
}
