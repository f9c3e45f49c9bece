import { MarketingIntegration } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useToday } from '../../hooks/useToday';
import { brittleReasons } from '../../lib/brittle';
import { StatusMark } from '../StatusMark';

/** Why an integration may break, one mark for each reason. */
export function BrittleMarks(props: { integration: MarketingIntegration }) {
  const t = useMartechTranslation();
  const reasons = brittleReasons(props.integration, useToday());
  return (
    <>
      {reasons.map(reason => (
        <StatusMark
          key={reason}
          tone={reason === 'credentials-expired' ? 'bad' : 'warn'}
        >
          {t(`entity.connection.brittle.${reason}`)}
        </StatusMark>
      ))}
    </>
  );
}
