import { ChangeAssessment } from '@martech-portal/backstage-plugin-martech-common';
import { Plain } from '../../../entity/components/Plain';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { useTimeText } from '../../../governance/start/hooks/useTimeText';
import { People } from '../People';

/** Who approves a change, area by area, and how long that usually takes. */
export function Approvers(props: { areas: ChangeAssessment['areas'] }) {
  const t = useMartechTranslation();
  const timeText = useTimeText();
  return (
    <Plain>
      {props.areas.map(({ approvers, id, usualHours }) => (
        <li key={id}>
          <StatusMark tone={approvers.length > 0 ? 'plain' : 'bad'}>
            {t('control.light.decides', { area: word(t, 'decisionArea', id) })}{' '}
            {approvers.length > 0 ? (
              <>
                {t('control.light.approves')} <People refs={approvers} />
                {', '}
                {usualHours === null
                  ? t('control.light.usuallyUnknown')
                  : t('control.light.usually', { time: timeText(usualHours) })}
              </>
            ) : (
              t('control.light.nobody')
            )}
          </StatusMark>
        </li>
      ))}
    </Plain>
  );
}
