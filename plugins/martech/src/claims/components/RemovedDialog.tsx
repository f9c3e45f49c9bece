import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import {
  RegisteredEntity,
  RemovedEntities,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { Rows } from '../../entity/components/Rows';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { MoveDialog } from '../../registering/components/MoveDialog';
import { registeredTitle } from '../lib/registeredTitle';
import { RemovedItem } from './RemovedItem';

/** What was removed from the catalog, each with the way back. */
export function RemovedDialog(props: {
  removed: RemovedEntities;
  onClose: () => void;
}) {
  const { onClose, removed } = props;
  const t = useMartechTranslation();
  const [chosen, setChosen] = useState<RegisteredEntity>();
  if (chosen) {
    return (
      <MoveDialog
        move="restore"
        registered={chosen}
        title={registeredTitle(chosen)}
        onClose={() => setChosen(undefined)}
        onDone={() => setChosen(undefined)}
      />
    );
  }
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="removed-title"
    >
      <DialogTitle id="removed-title">{t('claims.removed.title')}</DialogTitle>
      <DialogContent dividers>
        {removed.items.length === 0 ? (
          <Typography role="status">{t('claims.removed.empty')}</Typography>
        ) : (
          <Typography variant="body2">{t('claims.removed.help')}</Typography>
        )}
        <Rows>
          {removed.items.map(one => (
            <RemovedItem
              key={one.uid}
              removed={one}
              onRestore={() => setChosen(one)}
            />
          ))}
        </Rows>
        {removed.isMore && (
          <Typography variant="body2">{t('claims.removed.more')}</Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('claims.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
