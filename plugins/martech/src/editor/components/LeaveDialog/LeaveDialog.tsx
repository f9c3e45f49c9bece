import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useLeaveGuard } from '../../hooks/useLeaveGuard';

/** Asks before a link leads away from unfinished text. */
export function LeaveDialog(props: { active: boolean }) {
  const { asking, leave, stay } = useLeaveGuard(props.active);
  const t = useMartechTranslation();
  return (
    <Dialog open={asking} onClose={stay} aria-labelledby="leave-editor">
      <DialogTitle id="leave-editor">{t('editor.leave')}</DialogTitle>
      <DialogContent>{t('editor.leaveHelp')}</DialogContent>
      <DialogActions>
        <Button onClick={leave}>{t('editor.leaveNow')}</Button>
        <Button onClick={stay} color="primary" variant="contained">
          {t('editor.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
