import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import { OutcomeChip } from '../../../components/OutcomeChip';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** What a check came to; while it does not count yet, without blame or red. */
export function CheckOutcome(props: { outcome: Outcome; calm: boolean }) {
  const { calm, outcome } = props;
  const t = useMartechTranslation();
  if (calm && outcome === 'fail') {
    return <StatusMark tone="quiet">{t('status.check.notYet')}</StatusMark>;
  }
  return <OutcomeChip outcome={outcome} />;
}
