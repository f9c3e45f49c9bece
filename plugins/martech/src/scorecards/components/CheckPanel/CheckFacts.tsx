import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { humanName } from '../../../lib/humanName';
import { useConditionTitle } from '../../hooks/useConditionTitle';
import { useCheckStyles } from './useCheckStyles';

type Check = ScorecardDetail['checks'][number];

/** Where a check belongs and how much it counts. */
export function CheckFacts(props: {
  check: Check;
  levels: ScorecardDetail['levels'];
}) {
  const { check, levels } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useCheckStyles();
  const conditionTitle = useConditionTitle();
  const level = levels.find(({ id }) => id === check.level);
  const { condition, decisionArea, weight, facts } = check;
  const lines = [
    [t('scorecard.check.level'), level?.title ?? check.level],
    [t('scorecard.check.condition'), condition && conditionTitle(condition)],
    [t('scorecard.check.area'), decisionArea && humanName(decisionArea)],
    [
      t('scorecard.check.weight'),
      weight === 1
        ? t('scorecard.check.weightOnce')
        : t('scorecard.check.weightTimes', { weight: formats.number(weight) }),
    ],
    [t('scorecard.check.facts'), facts.join(', ')],
  ] as const;
  return (
    <dl className={classes.facts}>
      {lines
        .filter(([, value]) => value)
        .flatMap(([name, value]) => [
          <dt key={`${name}:name`}>{name}</dt>,
          <dd key={name}>{value}</dd>,
        ])}
    </dl>
  );
}
