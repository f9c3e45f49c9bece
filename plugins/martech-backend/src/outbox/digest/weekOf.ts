import { DateTime } from 'luxon';
import { DigestPolicy } from './DigestPolicy';

/** A week that is summed up. */
export interface Week {
  /** Day of the digest where people are, `YYYY-MM-DD`. */
  day: string;
  from: Date;
  /** When it is summed up. */
  to: Date;
}

/** The last week that was over by an instant. */
export function weekOf({ day, hour, timezone }: DigestPolicy, now: Date): Week {
  const local = DateTime.fromJSDate(now, { zone: timezone });
  const ours = local
    .startOf('week')
    .plus({ days: day - 1 })
    .set({ hour });
  const to = ours <= local ? ours : ours.minus({ weeks: 1 });
  return {
    day: to.toFormat('yyyy-MM-dd'),
    from: to.minus({ weeks: 1 }).toJSDate(),
    to: to.toJSDate(),
  };
}
