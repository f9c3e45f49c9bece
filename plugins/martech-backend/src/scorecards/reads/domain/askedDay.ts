import { InputError } from '@backstage/errors';
import { z } from 'zod';

const DAY = 86_400_000;
const daySchema = z.iso.date();

/** A day in UTC as an address names it, and the instants it starts and ends at. */
export interface AskedDay {
  day: string;
  start: Date;
  /** Its last millisecond. */
  end: Date;
}

/**
 * Reads a day from a query parameter; undefined when it was not given.
 *
 * @throws InputError when it is not one day
 */
export function askedDay(
  parameter: string,
  value: unknown,
): AskedDay | undefined {
  if (value === undefined) return undefined;
  const { data: day } = daySchema.safeParse(value);
  if (day === undefined) {
    throw new InputError(
      `${parameter}: ${JSON.stringify(value)} is not a day, write YYYY-MM-DD`,
    );
  }
  const start = new Date(`${day}T00:00:00.000Z`);
  return { day, start, end: new Date(start.getTime() + DAY - 1) };
}

/** @throws InputError for a day that has not come yet */
export function refuseFuture(
  parameter: string,
  asked: AskedDay | undefined,
  today: string,
): void {
  if (asked && asked.day > today) {
    throw new InputError(
      `${parameter}: ${asked.day} has not come yet, today is ${today}`,
    );
  }
}
