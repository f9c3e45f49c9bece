import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Alert from '@material-ui/lab/Alert';
import {
  Renewal,
  RenewalDecision,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useRecordDecision } from '../../hooks/useRecordDecision';
import { endsContract, firstDraft, wholeDraft } from '../../lib/decisionDraft';
import { termOf } from '../../lib/termOf';
import { ContractFacts } from './ContractFacts';
import { FirmChoice } from './FirmChoice';
import { NextSteps } from './NextSteps';
import { OutcomeChoice } from './OutcomeChoice';
import { TooLate } from './TooLate';
import { useDecideStyles } from './useDecideStyles';

/** What becomes of a contract, why, and what happens next. */
export function DecideForm(props: {
  renewal: Renewal;
  today: string;
  onClose: () => void;
  onRecorded: (decision: RenewalDecision) => void;
}) {
  const { onClose, onRecorded, renewal, today } = props;
  const t = useMartechTranslation();
  const classes = useDecideStyles();
  const [draft, setDraft] = useState(() => firstDraft(renewal));
  const [tried, setTried] = useState(false);
  const record = useRecordDecision(renewal, today);
  const change = (part: Partial<typeof draft>) =>
    setDraft(before => ({ ...before, ...part }));
  const isReasonMissing = tried && draft.reason.trim() === '';
  const send = () => {
    setTried(true);
    const whole = wholeDraft(draft);
    if (whole) record.mutate(whole, { onSuccess: onRecorded });
  };
  const label = draft.isProposal
    ? t('renewals.decide.recordProposal')
    : t('renewals.decide.record');
  return (
    <>
      <DialogTitle id="decide-renewal">
        {t('renewals.decide.title', { platform: renewal.title })}
      </DialogTitle>
      <DialogContent dividers className={classes.content}>
        <TooLate renewal={renewal} />
        <ContractFacts renewal={renewal} today={today} />
        <OutcomeChoice
          value={draft.outcome}
          term={termOf(renewal)}
          isMissing={tried && draft.outcome === undefined}
          onChange={outcome => change({ outcome })}
        />
        {draft.outcome && !endsContract(draft.outcome) && (
          <TextField
            id="decide-until"
            type="date"
            size="small"
            variant="outlined"
            label={t('renewals.decide.until')}
            helperText={t('renewals.decide.untilHelp')}
            InputLabelProps={{ shrink: true }}
            value={draft.until}
            onChange={({ target }) => change({ until: target.value })}
          />
        )}
        <TextField
          id="decide-reason"
          required
          fullWidth
          multiline
          minRows={2}
          maxRows={8}
          size="small"
          variant="outlined"
          label={t('renewals.decide.reason')}
          error={isReasonMissing}
          helperText={
            isReasonMissing
              ? t('renewals.decide.reasonMissing')
              : t('renewals.decide.reasonHelp')
          }
          inputProps={{ maxLength: 2_000 }}
          value={draft.reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
        <FirmChoice
          isProposal={draft.isProposal}
          isMissing={tried && draft.isProposal === undefined}
          onChange={isProposal => change({ isProposal })}
        />
        <NextSteps outcome={draft.outcome} renewal={renewal} />
        {record.error && (
          <Alert severity="error">
            {t('renewals.decide.failed', {
              reason: errorReason(record.error),
            })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('renewals.decide.leave')}</Button>
        <Button
          color="primary"
          variant="contained"
          disabled={record.isPending}
          onClick={send}
        >
          {record.isPending ? t('renewals.decide.recording') : label}
        </Button>
      </DialogActions>
    </>
  );
}
