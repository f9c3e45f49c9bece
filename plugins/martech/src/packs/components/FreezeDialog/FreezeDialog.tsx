import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useFreezePack } from '../../hooks/usePacks';

/** Asks what a pack is called before it is frozen. */
export function FreezeDialog(props: {
  onClose: () => void;
  onFrozen: (id: string) => void;
}) {
  const t = useMartechTranslation();
  const [title, setTitle] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const freeze = useFreezePack(props.onFrozen);
  const isMissing = tried && title.trim() === '';
  const send = () => {
    setTried(true);
    if (title.trim() === '') return;
    freeze.mutate({ title, ...(note.trim() && { note }) });
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={props.onClose}
      aria-labelledby="martech-freeze"
    >
      <DialogTitle id="martech-freeze">{t('packs.freezeTitle')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" gutterBottom>
          {t('packs.freezeHelp')}
        </Typography>
        <TextField
          id="martech-freeze-title"
          fullWidth
          required
          margin="dense"
          variant="outlined"
          label={t('packs.name')}
          value={title}
          error={isMissing}
          helperText={t(isMissing ? 'packs.nameMissing' : 'packs.nameHelp')}
          inputProps={{ maxLength: 120 }}
          onChange={({ target }) => setTitle(target.value)}
        />
        <TextField
          id="martech-freeze-note"
          fullWidth
          multiline
          minRows={3}
          margin="dense"
          variant="outlined"
          label={t('packs.note')}
          value={note}
          helperText={t('packs.noteHelp')}
          inputProps={{ maxLength: 2000 }}
          onChange={({ target }) => setNote(target.value)}
        />
        {freeze.error && (
          <Typography role="alert" variant="body2" color="error">
            {t('packs.freezeFailed', { reason: errorReason(freeze.error) })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('packs.cancel')}</Button>
        <Button
          color="primary"
          variant="contained"
          disabled={freeze.isPending}
          onClick={send}
        >
          {t(freeze.isPending ? 'packs.freezing' : 'packs.freeze')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
