import ErrorIcon from '@material-ui/icons/ErrorOutline';
import ScheduleIcon from '@material-ui/icons/Schedule';
import clsx from 'clsx';
import { DueState, dueState } from '../../lib/dueState';
import { relativeDay } from '../../lib/relativeDay';
import { Tone, useToneStyles } from '../Word';
import { useTableSurroundings } from './tableContext';
import { useCellStyles } from './useCellStyles';

const tones: Record<DueState, Tone> = {
  past: 'bad',
  soon: 'warn',
  later: 'quiet',
};
const icons = { past: ErrorIcon, soon: ScheduleIcon, later: undefined };

/**
 * A day by which something must happen and how far away it is. It no longer
 * calls once nothing can be done: the entity is closed, or `until` has passed
 * as well.
 */
export function DueCell(props: {
  day: string;
  until?: string;
  closed: boolean;
}) {
  const { formats, today } = useTableSurroundings();
  const classes = useCellStyles();
  const toneClasses = useToneStyles();
  const ended = props.until !== undefined && props.until < today;
  const state = props.closed || ended ? 'later' : dueState(today, props.day);
  const Icon = icons[state];
  return (
    <>
      <span className={clsx(classes.line, classes.number)}>
        {formats.day(props.day)}
      </span>
      <span className={clsx(classes.due, state === 'later' && classes.none)}>
        {Icon && (
          <Icon
            fontSize="inherit"
            className={toneClasses[tones[state]]}
            aria-hidden
          />
        )}
        {formats.relative(relativeDay(today, props.day))}
      </span>
    </>
  );
}
