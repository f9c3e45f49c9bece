import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ShownCondition, ShownReadiness } from '../lib/shownReadiness';

/** Words for a condition: its name, its state, and how far it has been shown. */
export function useConditionText(shown: ShownReadiness) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const { calm, depths } = shown;
  return ({ id, state, depth, since, satisfied, total }: ShownCondition) => {
    const depthText = depth
      ? t('status.readiness.depth', {
          depth: formats.number(depth),
          all: formats.number(depths),
        })
      : t('status.readiness.depthNone');
    return {
      name: t(`entity.scorecard.condition.${id}`),
      state: calm
        ? t(`status.readiness.calmState.${state}`)
        : t(`status.readiness.state.${state}`),
      more: total
        ? [
            t('status.readiness.progress', {
              satisfied: formats.number(satisfied),
              total: formats.number(total),
            }),
            depthText,
            ...(since
              ? [
                  t('status.readiness.since', {
                    day: formats.day(since.slice(0, 10)),
                  }),
                ]
              : []),
          ].join(', ')
        : t('status.readiness.noChecks'),
    };
  };
}
