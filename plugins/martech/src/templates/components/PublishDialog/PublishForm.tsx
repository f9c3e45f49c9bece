import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import MenuItem from '@material-ui/core/MenuItem';
import Alert from '@material-ui/lab/Alert';
import { TemplateIntegrity } from '@martech-portal/backstage-plugin-martech-common';
import { FormEvent } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { usePublishForm } from '../../hooks/usePublishForm';
import { isRisk, risks } from '../../lib/risks';
import { FormText } from './FormText';

/** Version, what changed, and where the file is; the rest the portal finds. */
export function PublishForm(props: {
  integrity: TemplateIntegrity;
  name: string;
  onClose(): void;
}) {
  const { integrity, name, onClose } = props;
  const { version } = integrity;
  const t = useMartechTranslation();
  const form = usePublishForm(integrity);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.send();
  };
  return (
    <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
      <DialogTitle id="publish-version">
        {t('templates.dialog.title', { name })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2">
          {t('templates.dialog.intro')}
        </DialogContentText>
        <FormText
          label={t('templates.dialog.version')}
          help={
            version
              ? t('templates.dialog.versionHelp', { version })
              : t('templates.dialog.versionHelpNone')
          }
          isMissing={form.isMissing('version')}
          value={form.draft.version}
          onChange={text => form.change({ version: text })}
        />
        <FormText
          label={t('templates.dialog.changed')}
          help={t('templates.dialog.changedHelp')}
          isMissing={form.isMissing('changed')}
          rows={3}
          value={form.draft.changed}
          onChange={text => form.change({ changed: text })}
        />
        <FormText
          label={t('templates.dialog.source')}
          help={t('templates.dialog.sourceHelp')}
          isMissing={form.isMissing('source')}
          value={form.draft.source}
          onChange={text => form.change({ source: text })}
        />
        <FormText
          select
          label={t('templates.dialog.risk')}
          value={form.draft.risk}
          onChange={text => isRisk(text) && form.change({ risk: text })}
        >
          {risks.map(risk => (
            <MenuItem key={risk} value={risk}>
              {t(`templates.dialog.risks.${risk}`)}
            </MenuItem>
          ))}
        </FormText>
        {form.failure && (
          <Alert severity="error">
            {t('templates.failed', { reason: errorReason(form.failure) })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('templates.dialog.cancel')}</Button>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={form.isSending}
        >
          {t('templates.dialog.send')}
        </Button>
      </DialogActions>
    </form>
  );
}
