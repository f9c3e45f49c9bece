import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { isHostName } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useComparison } from '../../hooks/useComparison';
import { SourceContent } from '../../lib/read/SourceContent';
import { ReportTable } from '../ReportTable';
import { HostNames } from './HostNames';
import { ReadProblemNote } from './ReadProblemNote';
import { ReadSummary } from './ReadSummary';
import { SiteField } from './SiteField';
import { useLookStyles } from './useLookStyles';

/** What was read, what of it will be sent, and what came of it. */
export function Given(props: {
  content: SourceContent;
  name: string;
  onAgain: () => void;
}) {
  const { content, name, onAgain } = props;
  const t = useMartechTranslation();
  const classes = useLookStyles();
  const [site, setSite] = useState(content.site ?? '');
  const { data, error, isPending, mayKeep, mutate } = useComparison();
  const where = site.trim().toLowerCase();
  const isSite = where === '' || isHostName(where);
  const compare = () =>
    mutate({
      hosts: content.hosts,
      source: { kind: content.kind, ...(where && { site: where }) },
    });
  return (
    <div className={classes.rows}>
      <ReadSummary content={content} name={name} />
      <ReadProblemNote content={content} />
      {content.hosts.length > 0 && !data && (
        <>
          <SiteField site={site} isWrong={!isSite} onChange={setSite} />
          <HostNames hosts={content.hosts} />
          {!mayKeep && (
            <Alert severity="info">{t('discovery.look.readOnly')}</Alert>
          )}
        </>
      )}
      {error && (
        <Alert severity="error">
          {t('discovery.look.compareFailed', { reason: errorReason(error) })}
        </Alert>
      )}
      <div className={classes.actions}>
        {content.hosts.length > 0 && !data && (
          <Button
            variant="contained"
            color="primary"
            disabled={isPending || !isSite}
            onClick={compare}
          >
            {t(
              isPending ? 'discovery.look.comparing' : 'discovery.look.compare',
            )}
          </Button>
        )}
        <Button variant="outlined" onClick={onAgain}>
          {t('discovery.look.again')}
        </Button>
      </div>
      {data && <ReportTable report={data} />}
    </div>
  );
}
