import {
  controlStates,
  Renewal,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { stateSigns } from './stateSigns';
import { useStateInks, useTimelineStyles } from './useTimelineStyles';

const SIZE = 16;

/** What the circles stand for, those that there are. */
export function Legend(props: { renewals: readonly Renewal[] }) {
  const t = useMartechTranslation();
  const classes = useTimelineStyles();
  const inks = useStateInks();
  const there = new Set(props.renewals.map(({ state }) => state));
  return (
    <ul className={classes.legend}>
      {controlStates
        .filter(state => there.has(state))
        .map(state => (
          <li key={state} className={classes.entry}>
            <svg width={SIZE} height={SIZE} aria-hidden>
              <circle className={inks[state]} cx={8} cy={8} r={8} />
              <text className={classes.sign} x={8} y={12}>
                {stateSigns[state]}
              </text>
            </svg>
            {word(t, 'controlState', state)}
          </li>
        ))}
    </ul>
  );
}
