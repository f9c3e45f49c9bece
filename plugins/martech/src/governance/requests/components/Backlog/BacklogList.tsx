import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { Tile } from '../../../../scorecards/components/Tile';
import { BacklogItem } from '../../lib/backlogOrder';
import { BacklogRow } from './BacklogRow';

const useStyles = makeStyles(
  theme => ({
    help: {
      margin: theme.spacing(0, 0, 1),
      color: theme.palette.text.secondary,
    },
    list: {
      ...theme.typography.body2,
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& > li': {
        padding: theme.spacing(1, 0),
        borderTop: `1px solid ${theme.palette.divider}`,
      },
    },
  }),
  { name: 'MartechBacklogList' },
);

/** Improvements in the order in which they are worth doing. */
export function BacklogList(props: { items: readonly BacklogItem[] }) {
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <Tile title={t('governance.requests.backlog.order')}>
      <p className={classes.help}>
        {t('governance.requests.backlog.orderHelp')}
      </p>
      <ol className={classes.list}>
        {props.items.map(item => (
          <BacklogRow key={item.record.id} item={item} />
        ))}
      </ol>
    </Tile>
  );
}
