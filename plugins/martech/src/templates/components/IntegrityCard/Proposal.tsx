import { Link } from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { ProposedVersion } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { RecordLink } from '../../../governance/components/RecordLink';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useApplyVersion } from '../../hooks/useApplyVersion';
import { Lines } from './Lines';

/** A version on its way: whom it waits for, or what is left to do. */
export function Proposal(props: {
  entityRef: string;
  editUrl?: string;
  proposal: ProposedVersion;
}) {
  const { editUrl, entityRef, proposal } = props;
  const { decided, record, yaml } = proposal;
  const t = useMartechTranslation();
  const apply = useApplyVersion(entityRef, record.id);
  return (
    <Box mb={2}>
      <RecordLink record={record}>
        {record.number} · {record.title}
      </RecordLink>
      <div>
        <StatusMark tone={decided ? 'good' : 'info'}>
          {decided ? t('templates.approvedNow') : t('templates.waits')}
        </StatusMark>
      </div>
      {decided && yaml && (
        <>
          <p>{t('templates.writeLines', { apply: t('templates.apply') })}</p>
          <Lines text={yaml} />
          {editUrl && <Link to={editUrl}>{t('templates.editSource')}</Link>}
        </>
      )}
      {decided && (
        <Box mt={1}>
          <Button
            size="small"
            variant="contained"
            color="primary"
            disabled={apply.isPending}
            onClick={() => apply.mutate()}
          >
            {t('templates.apply')}
          </Button>
        </Box>
      )}
      {apply.data?.outcome === 'applied' && (
        <Alert severity="success">{t('templates.applied')}</Alert>
      )}
      {apply.error && (
        <Alert severity="error">
          {t('templates.failed', { reason: errorReason(apply.error) })}
        </Alert>
      )}
    </Box>
  );
}
