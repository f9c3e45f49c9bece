import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { FormEvent } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useStartRecord } from '../hooks/useStartRecord';
import { aboutNothingTypes } from '../lib/draftProblems';
import { AboutEntity } from './AboutEntity';
import { FormFailure } from './FormFailure';
import { RecordForm } from './RecordForm';
import { StartRecordProps } from './StartRecord';
import { useStartStyles } from './useStartStyles';
import { WhoDecides } from './WhoDecides';

/** The form inside the dialog; it begins anew each time the dialog opens. */
export function StartForm(props: StartRecordProps) {
  const { type, entityRef, onClose } = props;
  const t = useMartechTranslation();
  const classes = useStartStyles();
  const { draft, change, problems, failure, sending, send } =
    useStartRecord(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
      <DialogTitle id={`start-${type}`}>
        {t(`governance.start.heading.${type}`)}
      </DialogTitle>
      <DialogContent>
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.intro}
        >
          {t(`governance.start.intro.${type}`)}
        </Typography>
        <div className={classes.columns}>
          <RecordForm
            type={type}
            draft={draft}
            change={change}
            problems={problems}
          >
            <AboutEntity
              type={type}
              given={entityRef}
              optional={aboutNothingTypes.includes(type)}
              isMissing={problems.has('entityRef')}
              onChoose={chosen => change.part({ entityRef: chosen })}
            />
          </RecordForm>
          <WhoDecides type={type} draft={draft} />
        </div>
        <FormFailure failure={failure} problem={problems.get('form')} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('governance.start.cancel')}</Button>
        {type === 'change' && (
          <Button disabled={sending} onClick={() => send({ asDraft: true })}>
            {t('governance.start.keepDraft')}
          </Button>
        )}
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={sending}
        >
          {t(`governance.start.send.${type}`)}
        </Button>
      </DialogActions>
    </form>
  );
}
