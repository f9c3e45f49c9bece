import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DownloadIcon from '@material-ui/icons/GetApp';
import { lazy, Suspense, useState } from 'react';
import { Loading } from '../../../entity/components/Loading';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { saveFile } from '../../../lib/saveFile';
import { useDraft } from '../../hooks/useDraft';
import { useValidation } from '../../hooks/useValidation';
import { LeaveDialog } from '../LeaveDialog';
import { PublishHelp, Publishing } from '../PublishHelp';
import { EditorField } from './EditorField';
import { RestoredNotice } from './RestoredNotice';

const PreviewPanel = lazy(async () => ({
  default: (await import('../PreviewPanel')).PreviewPanel,
}));

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'MartechScorecardEditor' },
);

/** The text of a scorecard, what it would change, and how it gets published. */
export function ScorecardEditor(props: {
  /** `namespace/name`, or a word: of the draft, and of the file to download. */
  name: string;
  published: string;
  publishing: Publishing;
}) {
  const { name, published, publishing } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const draft = useDraft(name, published);
  const validation = useValidation(draft.text);
  const [open, setOpen] = useState(false);
  const download = () =>
    saveFile(
      new Blob([draft.text], { type: 'text/yaml' }),
      `${name.slice(name.lastIndexOf('/') + 1)}.yaml`,
    );
  return (
    <div className={classes.root}>
      <LeaveDialog active={draft.changed} />
      {draft.restored && <RestoredNotice onStartOver={draft.startOver} />}
      <EditorField
        text={draft.text}
        validation={validation}
        onChange={draft.change}
      />
      <div className={classes.actions}>
        <Button
          variant="contained"
          color="primary"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('editor.hidePreview') : t('editor.preview')}
        </Button>
        <Button
          variant="outlined"
          startIcon={<DownloadIcon />}
          onClick={download}
        >
          {t('editor.download')}
        </Button>
        {draft.changed && (
          <Button onClick={draft.startOver}>{t('editor.startOver')}</Button>
        )}
      </div>
      {open && (
        <Suspense fallback={<Loading rows={6} />}>
          <PreviewPanel text={draft.text} validation={validation} />
        </Suspense>
      )}
      <PublishHelp publishing={publishing} text={draft.text} />
    </div>
  );
}
