import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { Claims } from '@martech-portal/backstage-plugin-martech-common';
import { Rows } from '../../entity/components/Rows';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ClaimItem } from './ClaimItem';

/** Asks of one platform after the other whose it is. */
export function ClaimsDialog(props: { claims: Claims; onClose: () => void }) {
  const { claims, onClose } = props;
  const t = useMartechTranslation();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={onClose}
      aria-labelledby="claims-title"
    >
      <DialogTitle id="claims-title">{t('claims.question')}</DialogTitle>
      <DialogContent dividers>
        {claims.items.length === 0 ? (
          <Typography role="status">{t('claims.done')}</Typography>
        ) : (
          <>
            <Typography variant="body2">{t('claims.intro')}</Typography>
            <Rows>
              {claims.items.map(claim => (
                <ClaimItem key={claim.entityRef} claim={claim} />
              ))}
            </Rows>
          </>
        )}
        {claims.isMore && (
          <Typography variant="body2">{t('claims.more')}</Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('claims.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
