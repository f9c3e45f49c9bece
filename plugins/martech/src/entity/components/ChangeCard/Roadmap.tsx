import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Field } from '../Field';
import { Fields } from '../Fields';

const horizons = ['now', 'next', 'later'] as const;

/** What is planned: now, next, later. */
export function Roadmap(props: {
  roadmap: NonNullable<MarketingPlatform['spec']['roadmap']>;
}) {
  const t = useMartechTranslation();
  return (
    <Fields>
      {horizons
        .map(id => ({
          id,
          items: props.roadmap.filter(({ horizon }) => horizon === id),
        }))
        .filter(({ items }) => items.length > 0)
        .map(({ id, items }) => (
          <Field key={id} label={t(`entity.change.horizon.${id}`)}>
            {items.map(({ corporateGoal, title }) => (
              <div key={title}>
                {title}
                {corporateGoal && ` (${corporateGoal})`}
              </div>
            ))}
          </Field>
        ))}
    </Fields>
  );
}
