import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { word } from '../../translation';
import { useTimelineStyles } from './useTimelineStyles';

/** What the colours of the picture stand for. */
export function StateKey(props: { states: readonly ControlStateId[] }) {
  const t = useMartechTranslation();
  const classes = useTimelineStyles();
  return (
    <ul className={classes.key}>
      {props.states.map(state => (
        <li key={state}>
          <svg width={12} height={12} aria-hidden>
            <rect width={12} height={12} className={classes[state]} />
          </svg>
          {word(t, 'controlState', state)}
        </li>
      ))}
    </ul>
  );
}
