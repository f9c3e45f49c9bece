import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** What it means that a scorecard is not, not yet or no longer enforced. */
export function StateNote(props: { scorecard: ScorecardDetail }) {
  const { state, enforceFrom } = props.scorecard;
  const t = useMartechTranslation();
  const formats = useFormats();
  if (state === 'enforced') return null;
  const announced = enforceFrom
    ? t('scorecard.page.announced', { day: formats.day(enforceFrom) })
    : t('scorecard.page.announcedOpen');
  return (
    <StatusMark tone="info">
      {state === 'announced' ? announced : t(`scorecard.page.${state}`)}
    </StatusMark>
  );
}
