import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import {
  MartechRecord,
  OfferedAction,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { useAction } from '../hooks/useAction';
import { useActionHelp } from '../hooks/useActionHelp';
import { actionBody, emptyInput, missingInput } from '../lib/actionForm';
import { ActionFailure } from './ActionFailure';
import { ActionInputs } from './ActionInputs';

/** Says what an action means, and asks for what it needs before doing it. */
export function ActionDialog(props: {
  record: MartechRecord;
  offered: OfferedAction;
  onClose: () => void;
}) {
  const { record, offered, onClose } = props;
  const { action, commentRequired } = offered;
  const t = useMartechTranslation();
  const help = useActionHelp(action);
  const [input, setInput] = useState(emptyInput);
  const [tried, setTried] = useState(false);
  const { act, acting, error, outdated } = useAction(record, onClose);
  const missing = missingInput(offered, input);
  const shownGaps = tried ? missing : new Set<never>();
  const name = word(t, 'recordAction', action);
  const isCommentMissing = tried && missing.has('comment');
  const send = () => {
    setTried(true);
    if (missing.size === 0) act(actionBody(action, input));
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="do">
      <DialogTitle id="do">
        {t('governance.action.confirm', {
          action: name,
          number: record.number,
        })}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" gutterBottom>
          {record.title}
        </Typography>
        {help && (
          <Typography variant="body2" color="textSecondary" gutterBottom>
            {help}
          </Typography>
        )}
        <ActionInputs
          action={action}
          input={input}
          missing={shownGaps}
          onChange={change => setInput(current => ({ ...current, ...change }))}
        />
        <TextField
          id="action-comment"
          fullWidth
          multiline
          minRows={3}
          margin="dense"
          variant="outlined"
          label={t(
            commentRequired
              ? 'governance.action.comment'
              : 'governance.action.commentOptional',
          )}
          value={input.comment}
          error={isCommentMissing}
          helperText={t(
            isCommentMissing
              ? 'governance.action.commentMissing'
              : 'governance.action.commentHelp',
          )}
          inputProps={{ maxLength: 4000 }}
          onChange={({ target }) =>
            setInput(current => ({ ...current, comment: target.value }))
          }
        />
        <ActionFailure error={error} outdated={outdated} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('governance.action.back')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={acting}
          onClick={send}
        >
          {name}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
