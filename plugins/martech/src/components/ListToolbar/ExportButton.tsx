import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import { EntitiesExportQuery } from '@martech-portal/backstage-plugin-martech-common';
import { useListExport } from '../../hooks/useListExport';
import { errorReason } from '../../lib/errorReason';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

/** Saves the list as it is filtered and sorted, every row of it. */
export function ExportButton(props: {
  query: EntitiesExportQuery;
  fileName: string;
  disabled: boolean;
}) {
  const t = useMartechTranslation();
  const { mutate, isPending, error } = useListExport(
    props.query,
    props.fileName,
  );
  return (
    <>
      {error && (
        <Typography role="alert" variant="body2" color="error">
          {t('browse.exportFailed', { reason: errorReason(error) })}
        </Typography>
      )}
      <Button
        size="small"
        style={{ textTransform: 'none' }}
        startIcon={<DownloadIcon />}
        disabled={props.disabled || isPending}
        onClick={() => mutate()}
      >
        {isPending ? t('browse.exporting') : t('browse.export')}
      </Button>
    </>
  );
}
