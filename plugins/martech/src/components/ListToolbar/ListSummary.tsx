import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ListDefinition } from '../../lists';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      fontSize: theme.typography.pxToRem(13),
      fontVariantNumeric: 'tabular-nums',
    },
    count: { fontWeight: 600 },
    info: { color: theme.palette.text.secondary, verticalAlign: 'middle' },
  }),
  { name: 'MartechListSummary' },
);

/** How many there are, of how many, as of when, and what is counted. */
export function ListSummary(props: {
  list: ListDefinition;
  shown: number;
  /** All without filters, when that is known and something is filtered. */
  all?: number;
  asOf: string | null;
}) {
  const { list, shown, all, asOf } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const count =
    all === undefined
      ? t(`list.${list.name}.count`, {
          count: shown,
          shown: formats.number(shown),
        })
      : t(`list.${list.name}.some`, {
          count: all,
          shown: formats.number(shown),
          all: formats.number(all),
        });
  return (
    <div className={classes.root}>
      <span role="status" className={classes.count}>
        {count}
      </span>
      <span>
        {asOf === null
          ? t('browse.notCountedYet')
          : t('browse.asOf', { time: formats.time(new Date(asOf)) })}
      </span>
      <Tooltip title={t(`list.${list.name}.scope`)}>
        <InfoIcon
          fontSize="inherit"
          className={classes.info}
          role="img"
          tabIndex={0}
          titleAccess={t(`list.${list.name}.scope`)}
        />
      </Tooltip>
    </div>
  );
}
