import { RelativeDay } from './relativeDay';

/** An amount of money as contracts state it. */
export interface Money {
  amount: number;
  currency: string;
}

/** How numbers, money and days are written for one reader. */
export interface Formats {
  number(value: number): string;
  /** A share from 0 to 1, in whole percent. */
  percent(share: number): string;
  money(money: Money): string;
  day(day: string): string;
  /** The month of a day and its year. */
  month(day: string): string;
  time(moment: Date): string;
  relative(distance: RelativeDay): string;
}

/**
 * Formatters of a locale. They are made once and kept, because making one
 * costs more than formatting a whole page of rows.
 */
export function createFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const month = new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const time = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const currencies = new Map<string, Intl.NumberFormat>();
  const currency = (code: string) => {
    const known = currencies.get(code);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: code,
      maximumFractionDigits: 0,
    });
    currencies.set(code, made);
    return made;
  };
  return {
    number: value => number.format(value),
    percent: share => percent.format(share),
    money: money => currency(money.currency).format(money.amount),
    day: value => day.format(Date.parse(`${value}T00:00:00Z`)),
    month: value => month.format(Date.parse(`${value}T00:00:00Z`)),
    time: moment => time.format(moment),
    relative: ({ value, unit }) => relative.format(value, unit),
  };
}
