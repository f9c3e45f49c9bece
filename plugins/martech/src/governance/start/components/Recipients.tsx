import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { useDurationText } from '../../../entity/hooks/useDurationText';
import { useEntities, wholeFields } from '../../../entity/hooks/useEntities';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRecordMetrics } from '../../hooks/useRecordMetrics';
import { useTimeText } from '../hooks/useTimeText';
import { promisedTime, recipients } from '../lib/recipients';

/** Types that go to somebody who acts instead of to somebody who decides. */
export type ReceivedType = Extract<
  RecordType,
  'incident' | 'request' | 'release'
>;

/** Who gets something, what they promise, and how long it usually takes. */
export function Recipients(props: { type: ReceivedType; entityRef: string }) {
  const { type, entityRef } = props;
  const t = useMartechTranslation();
  const timeText = useTimeText();
  const durationText = useDurationText();
  const { entities } = useEntities([entityRef], wholeFields);
  const metrics = useRecordMetrics(entityRef).data;
  const entity = entities.get(entityRef);
  const who = entity ? recipients(type, entity) : [];
  const promised =
    type === 'request' && entity ? promisedTime(entity) : undefined;
  const usual = {
    incident: metrics?.incidents.restoreHours,
    request: metrics?.requests.responseHours,
    release: undefined,
  }[type];
  const usualKey = type === 'incident' ? 'restore' : 'respond';
  return (
    <>
      <p>{t(`governance.decides.${type}`)}</p>
      {who.length > 0 && (
        <p>
          {t('governance.decides.goesTo')}{' '}
          {who.map((ref, index) => (
            <span key={ref}>
              {index > 0 && ', '}
              <RefLink entityRef={ref} />
            </span>
          ))}
        </p>
      )}
      {promised && (
        <p>
          {t('governance.decides.answerWithin', {
            time: durationText(promised),
          })}
        </p>
      )}
      {typeof usual === 'number' && (
        <p>{t(`governance.decides.${usualKey}`, { time: timeText(usual) })}</p>
      )}
      {usual === null && <p>{t('governance.decides.noUsual')}</p>}
    </>
  );
}
