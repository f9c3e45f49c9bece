import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import { Suspense, useState } from 'react';
import { YamlEditor } from '../../../editor/components/YamlEditor';
import { Loading } from '../../../entity/components/Loading';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRegistryWrite } from '../../hooks/useRegistryWrite';
import { draftText, readDraftText } from '../../lib/draftText';
import { WriteFailure } from '../WriteFailure';

/** Edits an entity as text: where no form is, or it would be too long for one. */
export function TextDialog(props: {
  registered: RegisteredEntity;
  title: string;
  onClose: () => void;
  onDone: (after: RegisteredEntity) => void;
}) {
  const { onClose, onDone, registered, title } = props;
  const t = useMartechTranslation();
  const [seen, setSeen] = useState(registered);
  const [text, setText] = useState(() => draftText(registered.entity));
  const [comment, setComment] = useState('');
  const { error, isConflict, reset, write, writing } = useRegistryWrite(
    registered.entityRef,
    onDone,
  );
  const draft = readDraftText(text);
  const save = () => {
    if ('problem' in draft) return;
    // Always against what was seen: what somebody else wrote is not undone.
    write({
      version: seen.version,
      write: {
        action: 'update',
        entity: draft.entity,
        ...(comment.trim() && { comment: comment.trim() }),
      },
    });
  };
  const reload = () => {
    setSeen(registered);
    setText(draftText(registered.entity));
    reset();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="tx">
      <DialogTitle id="tx">
        {t('registering.text.title', { title })}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary" gutterBottom>
          {t('registering.text.help')}
        </Typography>
        <Suspense fallback={<Loading rows={8} />}>
          <YamlEditor
            text={text}
            label={t('registering.text.label')}
            problems={[]}
            onChange={setText}
            onReady={() => {}}
          />
        </Suspense>
        {'problem' in draft && (
          <Alert severity="warning">
            {t('registering.text.unreadable', { problem: draft.problem })}
          </Alert>
        )}
        <TextField
          id="text-comment"
          fullWidth
          margin="normal"
          variant="outlined"
          label={t('registering.text.comment')}
          value={comment}
          inputProps={{ maxLength: 2_000 }}
          onChange={({ target }) => setComment(target.value)}
        />
        <WriteFailure
          error={error}
          newer={
            isConflict && registered.version !== seen.version
              ? registered
              : undefined
          }
          advice={t('registering.text.copyFirst')}
          onReload={reload}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('registering.move.back')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={writing || 'problem' in draft}
          onClick={save}
        >
          {t('registering.text.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
