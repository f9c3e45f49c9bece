import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { TemplateIntegrity } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useCheckTemplate } from '../../hooks/useCheckTemplate';
import { LookLink } from '../LookLink';
import { PublishDialog } from '../PublishDialog';

/** Looks at the file now, or asks for a new version of it. */
export function Actions(props: { integrity: TemplateIntegrity; name: string }) {
  const { integrity, name } = props;
  const t = useMartechTranslation();
  const check = useCheckTemplate(integrity.entityRef);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Box
        display="flex"
        flexWrap="wrap"
        alignItems="center"
        gridGap={8}
        mt={2}
      >
        {integrity.source && (
          <Button
            size="small"
            variant="outlined"
            disabled={check.isPending}
            onClick={() => check.mutate()}
          >
            {check.isPending ? t('templates.checking') : t('templates.check')}
          </Button>
        )}
        <Button
          size="small"
          variant="outlined"
          color="primary"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {t('templates.publish')}
        </Button>
        <LookLink entityRef={integrity.entityRef}>
          {integrity.original
            ? t('templates.library.compare')
            : t('templates.library.lookAtIt')}
        </LookLink>
      </Box>
      {check.error && (
        <Box mt={1}>
          <Alert severity="error">
            {t('templates.failed', { reason: errorReason(check.error) })}
          </Alert>
        </Box>
      )}
      {isOpen && (
        <PublishDialog
          integrity={integrity}
          name={name}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
