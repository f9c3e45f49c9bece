import Dialog from '@material-ui/core/Dialog';
import {
  MartechRecord,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { MartechQueryProvider } from '../../../api';
import { RecordPresets } from '../lib/recordDraft';
import { StartForm } from './StartForm';

/** What somebody wants to start, and what is known of it already. */
export interface StartRecordProps {
  type: RecordType;
  /** What it is about; without it the form asks. */
  entityRef?: string;
  presets?: RecordPresets;
  open: boolean;
  onClose: () => void;
  /** Called once it exists, for example to go to its page. */
  onStarted?: (record: MartechRecord) => void;
}

/**
 * The dialog in which a record of any type is started; it says who will decide
 * and how long that usually takes.
 */
export function StartRecord(props: StartRecordProps) {
  const { open, onClose, type } = props;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      maxWidth="md"
      fullWidth
      scroll="paper"
      aria-labelledby={`start-${type}`}
    >
      <MartechQueryProvider>
        <StartForm {...props} />
      </MartechQueryProvider>
    </Dialog>
  );
}
