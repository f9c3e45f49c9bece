import { makeStyles } from '@material-ui/core/styles';
import { useCallback } from 'react';
import { useDebouncedText } from '../../hooks/useDebouncedText';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { addDays, daysBetween } from '../../lib/days';
import { placeOfDay } from '../lib/stateAreas';
import { frame } from './frame';

const useStyles = makeStyles(
  theme => ({
    root: { position: 'relative', height: 28 },
    slider: {
      position: 'absolute',
      margin: 0,
      height: 24,
      cursor: 'pointer',
      accentColor:
        theme.palette.type === 'dark'
          ? theme.palette.info.light
          : theme.palette.info.dark,
    },
  }),
  { name: 'MartechDaySlider' },
);

/** Half of the knob, by which it stands beyond its ends. */
const KNOB = 8;

/** Chooses a day of the year; arrow keys move by a day. */
export function DaySlider(props: {
  first: string;
  today: string;
  day: string;
  /** Of the picture above, in px. */
  width: number;
  onChoose: (day: string) => void;
}) {
  const { day, first, onChoose, today, width } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const settle = useCallback((text: string) => onChoose(text), [onChoose]);
  const { shown, type } = useDebouncedText(day, settle, 150);
  const start = Math.max(0, placeOfDay(first, today)) * width;
  return (
    <div className={classes.root}>
      <input
        type="range"
        className={classes.slider}
        style={{
          left: frame.left + start - KNOB,
          width: width - start + 2 * KNOB,
        }}
        aria-label={t('drift.day.slider')}
        aria-valuetext={formats.day(shown)}
        min={0}
        max={daysBetween(first, today)}
        value={daysBetween(first, shown)}
        onChange={({ target }) => type(addDays(first, Number(target.value)))}
      />
    </div>
  );
}
