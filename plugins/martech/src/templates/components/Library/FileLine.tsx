import { TemplateCard } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useBehindText } from '../../hooks/useBehindText';
import { verdictTones } from '../../lib/looks';
import { CardMark } from './CardMark';

/**
 * The most urgent thing to say of the file of a template; that there is none
 * stands where its picture would.
 */
export function FileLine(props: { card: TemplateCard }) {
  const { behind, regionsChanged, verdict } = props.card;
  const t = useMartechTranslation();
  const behindText = useBehindText();
  if (regionsChanged.length > 0) {
    return (
      <CardMark tone="bad">
        {t('templates.changedRegions', { names: regionsChanged.join(', ') })}
      </CardMark>
    );
  }
  if (verdict !== 'changed' && behind) {
    return <CardMark tone="warn">{behindText(behind)}</CardMark>;
  }
  if (verdict === 'no-source') return null;
  return (
    <CardMark tone={verdictTones[verdict]}>
      {t(`templates.verdict.${verdict}`)}
    </CardMark>
  );
}
