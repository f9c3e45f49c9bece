import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import {
  Candidate,
  CandidateAction,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useDecision } from '../../hooks/useDecision';
import {
  DecisionDraft,
  draftFor,
  missingOf,
  toDecision,
} from '../../lib/decisionDraft';
import { DecisionFields } from './DecisionFields';

/** Says what happens, asks what has to be known, and does it. */
export function DecisionDialog(props: {
  action: CandidateAction;
  candidate: Candidate;
  today: string;
  onClose: () => void;
}) {
  const { action, candidate, onClose, today } = props;
  const t = useMartechTranslation();
  const [draft, setDraft] = useState<DecisionDraft>(() =>
    draftFor(action, today),
  );
  const [tried, setTried] = useState(false);
  // What was seen when the dialog opened: what others write meanwhile counts.
  const [seen] = useState(candidate);
  const { error, isPending, mutate } = useDecision(seen, onClose);
  const missing = missingOf(draft);
  const act = () => {
    setTried(true);
    if (missing.length === 0) mutate(toDecision(draft));
  };
  const { title } = candidate;
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      aria-labelledby="discovery-decision"
    >
      <DialogTitle id="discovery-decision">
        {t(`discovery.decision.${action}.title`, { title })}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" gutterBottom>
          {t(`discovery.decision.${action}.help`)}
        </Typography>
        <DecisionFields
          draft={draft}
          missing={tried ? missing : []}
          onChange={change => setDraft({ ...draft, ...change })}
        />
        {error && (
          <Alert severity="error">
            {t('discovery.decision.failed', { reason: errorReason(error) })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('discovery.decision.back')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={isPending}
          onClick={act}
        >
          {t(`discovery.decision.${action}.act`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
