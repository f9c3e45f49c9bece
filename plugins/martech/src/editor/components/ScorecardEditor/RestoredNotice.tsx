import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** Says that the text is an unfinished one from before. */
export function RestoredNotice(props: { onStartOver: () => void }) {
  const t = useMartechTranslation();
  return (
    <Alert
      severity="info"
      action={
        <Button size="small" color="inherit" onClick={props.onStartOver}>
          {t('editor.startOver')}
        </Button>
      }
    >
      {t('editor.restored')}
    </Alert>
  );
}
