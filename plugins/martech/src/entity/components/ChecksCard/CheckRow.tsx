import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Row } from '../Row';

/** A check in words: what it asks, why, and how to fix it. */
export function CheckRow(props: {
  check: MarketingScorecard['spec']['checks'][number];
}) {
  const { condition, description, remediation, title, weight } = props.check;
  const t = useMartechTranslation();
  const formats = useFormats();
  return (
    <Row
      name={title}
      more={
        <>
          {description && <div>{description}</div>}
          {remediation && (
            <div>
              {t('entity.scorecard.fix')}
              {remediation.text}
            </div>
          )}
        </>
      }
      side={
        <>
          {condition && (
            <span>{t(`entity.scorecard.condition.${condition}`)}</span>
          )}
          {weight !== undefined && weight !== 1 && (
            <span>
              {t('entity.scorecard.weight', { weight: formats.number(weight) })}
            </span>
          )}
        </>
      }
    />
  );
}
