import { outcomes } from '@martech-portal/backstage-plugin-martech-common';
import { OutcomeChip } from '../../../components/OutcomeChip';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { humanName } from '../../../lib/humanName';
import { TimelineTopic } from '../../lib/timeline';

/** What something became, in the look it has elsewhere. */
export function EventValue(props: { topic: TimelineTopic; value: string }) {
  const { topic, value } = props;
  const t = useMartechTranslation();
  const outcome = outcomes.find(id => id === value);
  if (topic === 'check' && outcome) return <OutcomeChip outcome={outcome} />;
  if (topic === 'level') {
    return (
      <StatusMark tone="info">
        {value && value !== 'none'
          ? humanName(value)
          : t('status.history.noLevel')}
      </StatusMark>
    );
  }
  const holds = value === 'holds';
  if (topic === 'ready') {
    return (
      <StatusMark tone={holds ? 'good' : 'bad'}>
        {holds ? t('status.history.readyYes') : t('status.history.readyNo')}
      </StatusMark>
    );
  }
  return (
    <StatusMark tone={holds ? 'good' : 'bad'}>
      {holds ? t('status.history.holds') : t('status.history.lost')}
    </StatusMark>
  );
}
