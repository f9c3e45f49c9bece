import Chip from '@material-ui/core/Chip';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ChangeView } from '../../hooks/useStatusView';
import { StatusView } from '../../lib/statusView';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      paddingLeft: theme.spacing(1.5),
    },
  }),
  { name: 'MartechStatusFilters' },
);

/** Narrows the checks down to what the reader is after. */
export function StatusFilters(props: {
  view: StatusView;
  onChange: ChangeView;
}) {
  const { onChange, view } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div
      role="group"
      aria-label={t('status.view.filters')}
      className={classes.root}
    >
      <FormControlLabel
        control={
          <Switch
            size="small"
            color="primary"
            checked={view.workOnly}
            onChange={event => onChange({ workOnly: event.target.checked })}
          />
        }
        label={t('status.view.workOnly')}
      />
      {view.condition && (
        <Chip
          size="small"
          label={t('status.view.onlyCondition', {
            condition: t(`entity.scorecard.condition.${view.condition}`),
          })}
          onDelete={() => onChange({ condition: undefined })}
        />
      )}
    </div>
  );
}
