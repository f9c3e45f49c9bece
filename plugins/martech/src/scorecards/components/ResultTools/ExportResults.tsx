import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import {
  Outcome,
  ResultsQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { word } from '../../../translation';
import { useResultsExport } from '../../hooks/useResultsExport';

/** Saves the rows as they are filtered and sorted, every one of them. */
export function ExportResults(props: {
  query: ResultsQuery;
  fileName: string;
  total: number;
}) {
  const { query, fileName, total } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const words = {
    name: t('scorecard.map.name'),
    entityRef: t('scorecard.map.csv.entityRef'),
    owner: t('scorecard.map.csv.owner'),
    score: t('scorecard.map.csv.score'),
    level: t('scorecard.map.csv.level'),
    outcome: (outcome: Outcome | null) =>
      outcome ? word(t, 'outcome', outcome) : t('scorecard.map.notYet'),
  };
  const { mutate, isPending, error, done } = useResultsExport(
    query,
    words,
    fileName,
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
        disabled={total === 0 || isPending}
        onClick={() => mutate()}
      >
        {isPending
          ? t('scorecard.map.exporting', {
              done: formats.number(done),
              all: formats.number(total),
            })
          : t('browse.export')}
      </Button>
    </>
  );
}
