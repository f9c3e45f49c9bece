import Button from '@material-ui/core/Button';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import { useMutation } from '@tanstack/react-query';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Panel } from '../../../status/components/Panel';

/** Where the file of a scorecard is edited. */
export type Publishing =
  | { how: 'edit'; address: string }
  | { how: 'unknown' }
  | { how: 'new' };

/** How a text gets from here into force: the portal saves nothing itself. */
export function PublishHelp(props: { publishing: Publishing; text: string }) {
  const { publishing, text } = props;
  const t = useMartechTranslation();
  const { isError, mutate } = useMutation({
    mutationFn: () => navigator.clipboard.writeText(text),
  });
  const title = t('editor.publish');
  if (publishing.how !== 'edit') {
    return (
      <Panel id="publish" title={title}>
        {publishing.how === 'new'
          ? t('editor.publishNew')
          : t('editor.publishUnknown')}
      </Panel>
    );
  }
  return (
    <Panel id="publish" title={title}>
      <p>{t('editor.publishEdit')}</p>
      <Button
        variant="outlined"
        startIcon={<OpenInNewIcon />}
        href={publishing.address}
        target="_blank"
        rel="noopener noreferrer"
        onClick={() => mutate()}
      >
        {t('editor.openEdit')}
      </Button>
      {isError && <p role="alert">{t('editor.copyFailed')}</p>}
    </Panel>
  );
}
