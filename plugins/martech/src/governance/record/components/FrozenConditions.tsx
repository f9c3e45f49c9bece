import { conditions } from '@martech-portal/backstage-plugin-martech-common';
import { Tone } from '../../../components/Word';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { humanName } from '../../../lib/humanName';

interface Condition {
  id: string;
  holds: boolean;
  waived?: boolean;
}

const toneOf = ({ holds, waived }: Condition): Tone => {
  if (!holds) return 'bad';
  return waived ? 'warn' : 'good';
};

/** The eight conditions as they were when the review looked. */
export function FrozenConditions(props: { conditions: readonly Condition[] }) {
  const t = useMartechTranslation();
  const nameOf = (id: string) => {
    const known = conditions.find(condition => condition === id);
    return known ? t(`entity.scorecard.condition.${known}`) : humanName(id);
  };
  return (
    <ul>
      {props.conditions.map(condition => (
        <li key={condition.id}>
          <StatusMark tone={toneOf(condition)}>
            {nameOf(condition.id)}:{' '}
            {t(
              condition.holds
                ? 'governance.record.frozen.holds'
                : 'governance.record.frozen.missing',
            )}
          </StatusMark>
        </li>
      ))}
    </ul>
  );
}
