import { ConditionState } from '../../lib/conditionState';
import { segmentCentre, segmentPath } from '../../lib/ringGeometry';
import { stateMarks } from './stateMarks';
import { RingCondition } from './RingCondition';
import { conditionIcons } from './conditionIcons';
import { useRingStyles } from './useRingStyles';
import { INNER, OUTER } from './ringSize';

const ICON = 15;
const MARK = 11;

const quiet: readonly ConditionState[] = ['lost', 'unknown'];

/** One condition: as far filled from the middle as it has been shown. */
export function RingSegment(props: {
  condition: RingCondition;
  index: number;
  count: number;
  /** No red: the standards do not count yet. */
  calm: boolean;
}) {
  const { condition, index, count, calm } = props;
  const { id, state, share, text } = condition;
  const classes = useRingStyles();
  const Icon = conditionIcons[id];
  const icon = segmentCentre(index, count, OUTER + 13);
  const mark = segmentCentre(index, count, INNER - 9);
  const tone = calm && quiet.includes(state) ? classes.calm : classes[state];
  const reach = INNER + (OUTER - INNER) * share;
  return (
    <g className={tone}>
      <title>{text}</title>
      <path
        className={classes.track}
        d={segmentPath(index, count, INNER, OUTER)}
      />
      {share > 0 && (
        <path
          className={classes.fill}
          d={segmentPath(index, count, INNER, reach)}
        />
      )}
      <path
        className={classes.edge}
        d={segmentPath(index, count, INNER, OUTER)}
      />
      <svg
        x={mark.x - MARK / 2}
        y={mark.y - MARK / 2}
        width={MARK}
        height={MARK}
        viewBox="0 0 24 24"
      >
        <path className={classes.mark} d={stateMarks[state]} />
      </svg>
      <svg
        x={icon.x - ICON / 2}
        y={icon.y - ICON / 2}
        width={ICON}
        height={ICON}
        viewBox="0 0 24 24"
      >
        <Icon className={classes.icon} width={24} height={24} />
      </svg>
    </g>
  );
}
