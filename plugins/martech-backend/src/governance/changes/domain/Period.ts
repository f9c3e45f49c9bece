/** A time with a beginning and an end; the end is the first moment after it. */
export interface Period {
  startsAt: Date;
  endsAt: Date;
}

const DAY = 24 * 60 * 60 * 1_000;

/** Of changes: what takes longer is several changes. Lists rely on it. */
export const LONGEST_CHANGE = 90 * DAY;
/** Of freezes: what lasts longer is no freeze but a policy. Lists rely on it. */
export const LONGEST_FREEZE = 366 * DAY;

/** Whatever lasts into a time began after this: what may be skipped in lists. */
export const earliestStart = (type: string, from: number) =>
  from - (type === 'change' ? LONGEST_CHANGE : LONGEST_FREEZE);

export const lengthOf = ({ startsAt, endsAt }: Period) =>
  endsAt.getTime() - startsAt.getTime();

export const overlap = (one: Period, other: Period) =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

export const isWithin = (now: Date, { startsAt, endsAt }: Period) =>
  startsAt <= now && now < endsAt;
