import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import HistoryIcon from '@material-ui/icons/History';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      padding: theme.spacing(1, 2),
      color: theme.palette.text.primary,
      backgroundColor: theme.palette.background.paper,
      border: `2px solid ${theme.palette.info.main}`,
      borderRadius: theme.shape.borderRadius,
    },
    words: { flex: '1 1 300px' },
  }),
  { name: 'MartechAsOfBanner' },
);

/** Says that this is the past, and leads back. */
export function AsOfBanner(props: { asOf: string; onBack: () => void }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  return (
    <div role="status" className={classes.root}>
      <HistoryIcon aria-hidden />
      <span className={classes.words}>
        {t('status.view.past', { day: formats.day(props.asOf) })}
      </span>
      <Button size="small" variant="outlined" onClick={props.onBack}>
        {t('status.view.today')}
      </Button>
    </div>
  );
}
