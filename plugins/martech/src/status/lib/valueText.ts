import { Formats } from '../../lib/formats';
import { isDay } from '../../entity/lib/isDay';

/** Words for values that are neither text nor number. */
export interface ValueWords {
  yes: string;
  no: string;
  nothing: string;
  /** Writes an ISO 8601 duration; any other text as it is. */
  duration(text: string): string;
}

const isInstant = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:/.test(text);

/** A value of evidence or of a fact, as people read it. */
export function valueText(
  value: unknown,
  formats: Formats,
  words: ValueWords,
): string {
  if (value === null || value === undefined || value === '') {
    return words.nothing;
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formats.number(value);
  if (Array.isArray(value)) {
    return value.length
      ? value.map(entry => valueText(entry, formats, words)).join(', ')
      : words.nothing;
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  if (isDay(value)) return formats.day(value);
  return isInstant(value)
    ? formats.day(value.slice(0, 10))
    : words.duration(value);
}
