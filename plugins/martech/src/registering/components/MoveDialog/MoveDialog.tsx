import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRegistryWrite } from '../../hooks/useRegistryWrite';
import { WriteFailure } from '../WriteFailure';

/** What ends an entity, brings it back, or takes it out of the catalog. */
export type Move = 'retire' | 'restore' | 'remove';

/** Says what happens and asks why before it does. */
export function MoveDialog(props: {
  move: Move;
  registered: RegisteredEntity;
  title: string;
  onClose: () => void;
  onDone: (after: RegisteredEntity) => void;
}) {
  const { move, onClose, onDone, registered, title } = props;
  const t = useMartechTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [seen] = useState(registered.version);
  const { error, isConflict, write, writing } = useRegistryWrite(
    registered.entityRef,
    onDone,
  );
  const isMissing = tried && !reason.trim();
  const act = () => {
    setTried(true);
    if (!reason.trim()) return;
    write({
      version: registered.version,
      write: { action: move, reason: reason.trim() },
    });
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="mv">
      <DialogTitle id="mv">
        {t(`registering.move.${move}.title`, { title })}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" gutterBottom>
          {t(`registering.move.${move}.help`)}
        </Typography>
        <TextField
          id="move-reason"
          fullWidth
          multiline
          minRows={2}
          required
          margin="dense"
          variant="outlined"
          label={t('registering.move.reason')}
          value={reason}
          error={isMissing}
          helperText={t(
            isMissing
              ? 'registering.move.reasonMissing'
              : 'registering.move.reasonHelp',
          )}
          inputProps={{ maxLength: 2_000 }}
          onChange={({ target }) => setReason(target.value)}
        />
        <WriteFailure
          error={error}
          newer={
            isConflict && registered.version !== seen ? registered : undefined
          }
          advice={t('registering.failure.again')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('registering.move.back')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={writing}
          onClick={act}
        >
          {t(`registering.move.${move}.act`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
