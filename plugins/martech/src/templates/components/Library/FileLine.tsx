import { TemplateCard } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useBehindText } from '../../hooks/useBehindText';
import { verdictTones } from '../../lib/looks';

/** The most urgent thing to say of the file of a template. */
export function FileLine(props: { card: TemplateCard }) {
  const { behind, regionsChanged, verdict } = props.card;
  const t = useMartechTranslation();
  const behindText = useBehindText();
  if (regionsChanged.length > 0) {
    return (
      <StatusMark tone="bad">
        {t('templates.changedRegions', { names: regionsChanged.join(', ') })}
      </StatusMark>
    );
  }
  if (verdict !== 'changed' && behind) {
    return <StatusMark tone="warn">{behindText(behind)}</StatusMark>;
  }
  return (
    <StatusMark tone={verdictTones[verdict]}>
      {t(`templates.verdict.${verdict}`)}
    </StatusMark>
  );
}
