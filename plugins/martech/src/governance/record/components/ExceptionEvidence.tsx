import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { exceptionShown } from '../lib/shownFields';
import { CoveredChecks } from './CoveredChecks';
import { Part } from './Part';

/** What helps to decide about an exception: more time asked for, results of now. */
export function ExceptionEvidence(props: { record: MartechRecord }) {
  const { entityRef, fields } = props.record;
  const t = useMartechTranslation();
  const formats = useFormats();
  const { covers, expiresOn, renewal, renewals } = exceptionShown.parse(fields);
  return (
    <>
      {renewal && (
        <Part title={t('governance.record.renewal.heading')}>
          {t('governance.record.renewal.text', {
            day: formats.day(renewal.expiresOn),
            before: expiresOn ? formats.day(expiresOn) : '',
          })}
          <p>{renewal.reason}</p>
          {t('governance.record.renewal.count', { count: renewals ?? 0 })}
        </Part>
      )}
      {covers?.kind === 'checks' && entityRef && (
        <CoveredChecks entityRef={entityRef} checks={covers.checks} />
      )}
    </>
  );
}
