import { z } from 'zod';

type TooSmall = z.core.$ZodIssueTooSmall;
type TooBig = z.core.$ZodIssueTooBig;

const count = (value: number | bigint) => value.toLocaleString('en');

/** What to say about too little. */
export function tooSmallMessage({
  inclusive,
  minimum,
  origin,
}: TooSmall): string {
  const least = count(minimum);
  if (origin === 'string') {
    return minimum === 1
      ? 'is empty, write something'
      : `must have at least ${least} characters`;
  }
  if (origin === 'array') return 'needs at least one entry';
  return inclusive ? `must be ${least} or more` : `must be more than ${least}`;
}

/** What to say about too much. */
export function tooBigMessage({ maximum, origin }: TooBig): string {
  const most = count(maximum);
  if (origin === 'string') {
    return `is longer than ${most} characters, shorten it`;
  }
  return origin === 'array'
    ? `has more than ${most} entries, leave some out or send them apart`
    : `must be ${most} or less`;
}
