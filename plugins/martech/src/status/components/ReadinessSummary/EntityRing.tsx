import { useConditionText } from '../../hooks/useConditionText';
import { ShownReadiness } from '../../lib/shownReadiness';
import { ReadinessRing } from '../ReadinessRing';

/** The ring of an entity's readiness. */
export function EntityRing(props: { shown: ShownReadiness; size: number }) {
  const { shown, size } = props;
  const { calm, conditions, depths, readiness } = shown;
  const textOf = useConditionText(shown);
  return (
    <ReadinessRing
      size={size}
      calm={calm}
      holding={readiness.holding}
      asked={readiness.depth.rank / depths}
      conditions={conditions.map(condition => {
        const { name, state, more } = textOf(condition);
        return {
          id: condition.id,
          state: condition.state,
          share: condition.depth / depths,
          text: `${name}: ${state}, ${more}`,
        };
      })}
    />
  );
}
