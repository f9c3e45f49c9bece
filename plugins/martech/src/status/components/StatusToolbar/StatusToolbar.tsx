import { makeStyles } from '@material-ui/core/styles';
import { EntityStatus } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ChangeView } from '../../hooks/useStatusView';
import { AsOfPicker } from './AsOfPicker';
import { EvaluateButton } from './EvaluateButton';
import { PendingMark } from './PendingMark';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1.5, 2),
    },
    side: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
  }),
  { name: 'MartechStatusToolbar' },
);

/** How fresh the results are, and the way to newer and to older ones. */
export function StatusToolbar(props: {
  status: EntityStatus;
  asOf?: string;
  today: string;
  onChange: ChangeView;
}) {
  const { asOf, onChange, status, today } = props;
  const { entityRef, evaluatedAt, historyFrom, pending } = status;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.side}>
        {!asOf && (
          <>
            <EvaluateButton entityRef={entityRef} />
            {evaluatedAt && (
              <span>
                {t('status.view.checkedAt', {
                  time: formats.time(new Date(evaluatedAt)),
                })}
              </span>
            )}
            {pending && <PendingMark />}
          </>
        )}
      </div>
      <div className={classes.side}>
        <span>
          {historyFrom
            ? t('status.view.historyStarts', { day: formats.day(historyFrom) })
            : t('status.view.noHistory')}
        </span>
        <AsOfPicker
          asOf={asOf}
          today={today}
          historyFrom={historyFrom}
          onPick={day => onChange({ asOf: day })}
        />
      </div>
    </div>
  );
}
