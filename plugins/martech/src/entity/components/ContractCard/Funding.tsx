import Box from '@material-ui/core/Box';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { fundingShares } from '../../lib/fundingShare';
import { Field } from '../Field';
import { Fields } from '../Fields';
import { Section } from '../Section';
import { StatusMark } from '../StatusMark';
import { FundingBar } from './FundingBar';

const live: string[] = ['launched', 'operating', 'retiring'];

/** Where the money comes from: for running it, which stays, and for projects. */
export function Funding(props: { platform: MarketingPlatform }) {
  const { funding, lifecycle } = props.platform.spec;
  const { costCentre, period, project, run } = funding ?? {};
  const t = useMartechTranslation();
  const formats = useFormats();
  if (!funding && !live.includes(lifecycle)) return null;
  return (
    <Section title={t('entity.contract.funding.title')}>
      {!run && live.includes(lifecycle) && (
        <Box mb={1.5}>
          <StatusMark tone="warn">
            {t('entity.contract.funding.noRun')}
          </StatusMark>
        </Box>
      )}
      {funding && <FundingBar shares={fundingShares(funding)} />}
      <Fields>
        {run && (
          <Field label={t('entity.contract.funding.run')}>
            {formats.money(run)}
          </Field>
        )}
        {project && (
          <Field label={t('entity.contract.funding.project')}>
            {formats.money(project)}
          </Field>
        )}
        {period && (
          <Field label={t('entity.contract.field.period')}>{period}</Field>
        )}
        {costCentre && (
          <Field label={t('entity.contract.field.costCentre')}>
            {costCentre}
          </Field>
        )}
      </Fields>
    </Section>
  );
}
