import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { RecordForm } from '../../start/components/RecordForm';
import { useStartStyles } from '../../start/components/useStartStyles';
import { WhoDecides } from '../../start/components/WhoDecides';
import { useRecordDraft } from '../../start/hooks/useRecordDraft';
import { DraftProblems, parseDraft } from '../../start/lib/draftProblems';
import { recordFields } from '../../start/lib/recordBody';
import { useAction } from '../hooks/useAction';
import { draftOfRecord } from '../lib/draftOfRecord';
import { ActionFailure } from './ActionFailure';

const none: DraftProblems = new Map();

/** The form of a record with what stands in it, to be changed. */
export function EditDialog(props: {
  record: MartechRecord;
  onClose: () => void;
}) {
  const { record, onClose } = props;
  const { type } = record;
  const t = useMartechTranslation();
  const classes = useStartStyles();
  const [draft, change] = useRecordDraft(() => draftOfRecord(record));
  const [tried, setTried] = useState(false);
  const { act, acting, error, outdated } = useAction(record, onClose);
  const parsed = parseDraft(type, draft);
  const save = () => {
    setTried(true);
    if ('problems' in parsed) return;
    const { title, description } = draft;
    act({
      action: 'edit',
      fields: {
        title: title.trim(),
        ...(description.trim() && { description: description.trim() }),
        fields: recordFields(type, draft),
      },
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="md"
      fullWidth
      aria-labelledby="edit-record"
    >
      <DialogTitle id="edit-record">
        {t('governance.action.confirm', {
          action: word(t, 'recordAction', 'edit'),
          number: record.number,
        })}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary">
          {t('governance.action.help.edit')}
        </Typography>
        <div className={classes.columns}>
          <RecordForm
            type={type}
            draft={draft}
            change={change}
            problems={tried && 'problems' in parsed ? parsed.problems : none}
          />
          <WhoDecides type={type} draft={draft} />
        </div>
        <ActionFailure error={error} outdated={outdated} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('governance.action.back')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={acting}
          onClick={save}
        >
          {t('governance.start.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
