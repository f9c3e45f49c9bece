import { useFormats } from '../../hooks/useFormats';
import { isDay } from '../lib/isDay';

/** Writes a day for the reader; what is not a day stays as it is written. */
export function useDayText(): (day: string) => string {
  const formats = useFormats();
  return text => (isDay(text) ? formats.day(text) : text);
}
