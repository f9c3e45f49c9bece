import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { FormEvent, useState } from 'react';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useRefTitles } from '../../hooks/useRefTitles';
import { useOwnTeams } from '../../registering/hooks/useOwnTeams';
import { Answer } from '../hooks/useAnswerClaim';
import { TeamSelect } from '../../registering/components/TeamSelect';

const useStyles = makeStyles(
  theme => ({
    help: { ...theme.typography.body2, margin: theme.spacing(1, 0) },
    buttons: { display: 'flex', gap: theme.spacing(1) },
  }),
  { name: 'MartechClaimForm' },
);

interface FormProps {
  id: string;
  /** It is written at once; otherwise a change is asked for. */
  isDirect: boolean;
  isSending: boolean;
  onAnswer: (answer: Answer) => void;
  onBack: () => void;
}

function Buttons(props: {
  act: string;
  isSending: boolean;
  onBack: () => void;
}) {
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div className={classes.buttons}>
      <Button size="small" onClick={props.onBack}>
        {t('claims.back')}
      </Button>
      <Button
        type="submit"
        size="small"
        variant="contained"
        color="primary"
        disabled={props.isSending}
      >
        {props.act}
      </Button>
    </div>
  );
}

/** Whose it is, when it is not whose it is said to be. */
export function HandOverForm(props: FormProps & { preselectOwn: boolean }) {
  const { id, isDirect, isSending, onAnswer, onBack, preselectOwn } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const { data: own = [] } = useOwnTeams();
  const [chosen, setChosen] = useState<string>();
  const [tried, setTried] = useState(false);
  const owner = chosen ?? (preselectOwn ? own.at(0) : undefined);
  const titleOf = useRefTitles(owner ? [owner] : []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!owner) return;
    const team = titleOf(owner);
    const words = isDirect
      ? t('claims.handOver.comment', { team })
      : t('claims.handOver.text', { team });
    onAnswer({ is: 'theirs', owner, words });
  };
  return (
    <form onSubmit={send} noValidate>
      <p className={classes.help}>
        {t(isDirect ? 'claims.handOver.help' : 'claims.handOver.helpProposal')}
      </p>
      <TeamSelect
        required
        id={`${id}-team`}
        label={t('claims.handOver.team')}
        value={owner}
        problem={tried && !owner ? t('claims.handOver.teamMissing') : undefined}
        onChange={setChosen}
      />
      <Buttons
        act={t(isDirect ? 'claims.handOver.act' : 'claims.handOver.propose')}
        isSending={isSending}
        onBack={onBack}
      />
    </form>
  );
}

/** That nobody uses it, and how one knows. */
export function RetireForm(props: FormProps) {
  const { id, isDirect, isSending, onAnswer, onBack } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = tried && !reason.trim();
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim()) onAnswer({ is: 'unused', words: reason.trim() });
  };
  return (
    <form onSubmit={send} noValidate>
      <p className={classes.help}>
        {t(isDirect ? 'claims.retire.help' : 'claims.retire.helpProposal')}
      </p>
      <TextField
        id={`${id}-reason`}
        fullWidth
        required
        margin="dense"
        variant="outlined"
        label={t('claims.retire.reason')}
        value={reason}
        error={isMissing}
        helperText={isMissing ? t('claims.retire.reasonMissing') : undefined}
        inputProps={{ maxLength: 2_000 }}
        onChange={({ target }) => setReason(target.value)}
      />
      <Buttons
        act={t(isDirect ? 'claims.retire.act' : 'claims.retire.propose')}
        isSending={isSending}
        onBack={onBack}
      />
    </form>
  );
}
