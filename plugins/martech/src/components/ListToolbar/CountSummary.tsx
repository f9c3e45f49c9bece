import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
      fontSize: theme.typography.pxToRem(13),
      fontVariantNumeric: 'tabular-nums',
    },
    count: { fontWeight: 600 },
    info: { color: theme.palette.text.secondary, verticalAlign: 'middle' },
  }),
  { name: 'MartechListSummary' },
);

/** A number of entries in words, as of when, and what it counts. */
export function CountSummary(props: {
  count: string;
  asOf: string | null;
  /** What is counted and what is left out. */
  scope: string;
}) {
  const { count, asOf, scope } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
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
      <Tooltip title={scope}>
        <InfoIcon
          fontSize="inherit"
          className={classes.info}
          role="img"
          tabIndex={0}
          titleAccess={scope}
        />
      </Tooltip>
    </div>
  );
}
