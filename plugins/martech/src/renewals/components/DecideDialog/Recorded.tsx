import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  Renewal,
  RenewalDecision,
} from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useNextStep } from '../../hooks/useNextStep';
import { useDecideStyles } from './useDecideStyles';

/** It is on record; what the portal does not do is said once more. */
export function Recorded(props: {
  decision: RenewalDecision;
  renewal: Renewal;
  onClose: () => void;
}) {
  const { decision, onClose, renewal } = props;
  const t = useMartechTranslation();
  const nextStep = useNextStep(renewal);
  const classes = useDecideStyles();
  return (
    <>
      <DialogTitle id="decide-renewal">{t('renewals.decide.done')}</DialogTitle>
      <DialogContent dividers className={classes.content}>
        <StatusMark tone="good">
          {t('renewals.decide.doneText', { title: decision.title })}
        </StatusMark>
        {decision.outcome && (
          <p className={classes.next}>{nextStep(decision.outcome)}</p>
        )}
        <EntityRefLink
          entityRef={decision.entityRef}
          title={t('renewals.decide.open')}
        />
      </DialogContent>
      <DialogActions>
        <Button color="primary" variant="contained" onClick={onClose}>
          {t('renewals.decide.close')}
        </Button>
      </DialogActions>
    </>
  );
}
