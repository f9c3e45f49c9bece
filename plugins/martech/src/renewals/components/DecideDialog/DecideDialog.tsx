import Dialog from '@material-ui/core/Dialog';
import {
  Renewal,
  RenewalDecision,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { MartechQueryProvider } from '../../../api';
import { DecideForm } from './DecideForm';
import { Recorded } from './Recorded';

/** The dialog in which somebody says what becomes of a contract. */
export function DecideDialog(props: {
  renewal: Renewal;
  today: string;
  onClose: () => void;
  onRecorded: (decision: RenewalDecision) => void;
}) {
  const { onClose, onRecorded, renewal, today } = props;
  const [recorded, setRecorded] = useState<RenewalDecision>();
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      scroll="paper"
      aria-labelledby="decide-renewal"
    >
      <MartechQueryProvider>
        {recorded ? (
          <Recorded decision={recorded} renewal={renewal} onClose={onClose} />
        ) : (
          <DecideForm
            renewal={renewal}
            today={today}
            onClose={onClose}
            onRecorded={decision => {
              setRecorded(decision);
              onRecorded(decision);
            }}
          />
        )}
      </MartechQueryProvider>
    </Dialog>
  );
}
