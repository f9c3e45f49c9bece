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
 * A day by which something must happen and how far away it is. Once `until`
 * has passed as well nothing can be done, so the day no longer calls.
 */
export function DueCell(props: { day: string; until?: string }) {
  const { t, formats, today } = useTableSurroundings();
  const classes = useCellStyles();
  const toneClasses = useToneStyles();
  const over = props.until !== undefined && props.until < today;
  const state = over ? 'later' : dueState(today, props.day);
  const Icon = icons[state];
  const when = formats.relative(relativeDay(today, props.day));
  return (
    <>
      <span className={clsx(classes.line, classes.number)}>
        {formats.day(props.day)}
      </span>
      <span className={clsx(classes.due, toneClasses[tones[state]])}>
        {Icon && <Icon fontSize="inherit" aria-hidden />}
        {state === 'past' ? t('browse.past', { when }) : when}
      </span>
    </>
  );
}
