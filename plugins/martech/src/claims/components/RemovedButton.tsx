import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import RestoreIcon from '@material-ui/icons/RestoreFromTrash';
import { useState } from 'react';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useRemoved } from '../hooks/useRemoved';
import { RemovedDialog } from './RemovedDialog';

const useStyles = makeStyles(
  { button: { textTransform: 'none', whiteSpace: 'nowrap' } },
  { name: 'MartechRemovedButton' },
);

/**
 * Opens what was removed. Nothing where nothing was, or where nobody could say:
 * the list beside it is what people came for.
 */
export function RemovedButton() {
  const t = useMartechTranslation();
  const classes = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { data } = useRemoved();
  if (!data || (data.items.length === 0 && !isOpen)) return null;
  return (
    <>
      <Button
        size="small"
        className={classes.button}
        startIcon={<RestoreIcon />}
        onClick={() => setOpen(true)}
      >
        {t('claims.removed.open', { count: data.items.length })}
      </Button>
      {isOpen && (
        <RemovedDialog removed={data} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
