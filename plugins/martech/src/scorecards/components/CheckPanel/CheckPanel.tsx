import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import CloseIcon from '@material-ui/icons/Close';
import {
  Outcome,
  ScorecardDetail,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { CheckContent } from './CheckContent';
import { useCheckStyles } from './useCheckStyles';

/** One check explained beside the results. */
export function CheckPanel(props: {
  scorecard: ScorecardDetail;
  /** Id of the check; none closes the panel. */
  about: string | undefined;
  onClose: () => void;
  onPick: (check: string, outcome: Outcome) => void;
}) {
  const { scorecard, about, onClose, onPick } = props;
  const t = useMartechTranslation();
  const classes = useCheckStyles();
  const check = scorecard.checks.find(({ id }) => id === about);
  return (
    <Drawer
      anchor="right"
      open={about !== undefined}
      onClose={onClose}
      PaperProps={{
        className: classes.paper,
        role: 'dialog',
        'aria-label': check?.title ?? t('scorecard.check.label'),
      }}
    >
      <div className={classes.root}>
        <div className={classes.head}>
          <h2 className={classes.title}>
            {check?.title ??
              t('scorecard.check.noSuch', { check: about ?? '' })}
          </h2>
          <IconButton
            size="small"
            aria-label={t('scorecard.check.close')}
            onClick={onClose}
          >
            <CloseIcon />
          </IconButton>
        </div>
        {check && (
          <CheckContent
            scorecard={scorecard}
            check={check}
            onPick={outcome => onPick(check.id, outcome)}
          />
        )}
      </div>
    </Drawer>
  );
}
