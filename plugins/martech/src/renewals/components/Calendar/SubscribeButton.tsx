import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import EventIcon from '@material-ui/icons/EventOutlined';
import { useState } from 'react';
import { MartechQueryProvider } from '../../../api';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Subscription } from './Subscription';

/** Opens the dialog in which somebody gets the dates into their own calendar. */
export function SubscribeButton() {
  const t = useMartechTranslation();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        style={{ textTransform: 'none' }}
        startIcon={<EventIcon />}
        onClick={() => setOpen(true)}
      >
        {t('renewals.calendar.subscribe')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        maxWidth="sm"
        fullWidth
        aria-labelledby="subscribe-calendar"
      >
        <MartechQueryProvider>
          <Subscription onClose={close} />
        </MartechQueryProvider>
      </Dialog>
    </>
  );
}
