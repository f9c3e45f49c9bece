import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { RingCondition } from './RingCondition';
import { RingSegment } from './RingSegment';
import { FIELD, INNER, OUTER } from './ringSize';
import { useRingStyles } from './useRingStyles';

/**
 * The go-live conditions as segments of a ring. What it shows stands in words
 * in its label, and condition by condition in the list beside it.
 */
export function ReadinessRing(props: {
  conditions: readonly RingCondition[];
  holding: number;
  /** Depth that counts, 0 to 1: the dashed line that fills have to reach. */
  asked: number;
  /** No red: the standards do not count yet. */
  calm: boolean;
  /** Width and height in px. */
  size: number;
}) {
  const { conditions, holding, asked, calm, size } = props;
  const t = useMartechTranslation();
  const classes = useRingStyles();
  const formats = useFormats();
  const all = formats.number(conditions.length);
  return (
    <svg
      className={classes.root}
      role="img"
      aria-label={t('status.readiness.ring', {
        holding: formats.number(holding),
        all,
      })}
      viewBox={`${-FIELD} ${-FIELD} ${2 * FIELD} ${2 * FIELD}`}
      width={size}
      height={size}
    >
      {conditions.map((condition, index) => (
        <RingSegment
          key={condition.id}
          condition={condition}
          index={index}
          count={conditions.length}
          calm={calm}
        />
      ))}
      {asked < 1 && (
        <circle className={classes.asked} r={INNER + (OUTER - INNER) * asked} />
      )}
      <text className={classes.number} y={5}>
        {holding}
      </text>
      <text className={classes.of} y={20}>
        {t('status.readiness.of', { all })}
      </text>
    </svg>
  );
}
