import { utcDay } from '../../../../clock';
import { Moment, Step } from '../../domain';
import { ExceptionSeen } from './ExceptionSeen';
import { coverSame, readException } from './StoredException';

const MOST_RENEWALS = 2;

/** Beyond the table: a sentence that says why not and what to do. */
export function exceptionRefusal(
  { action, record }: Step,
  { checks, others }: ExceptionSeen,
  { by, now }: Moment,
): string | undefined {
  const { covers, expiresOn, renewal, renewals } = readException(record);
  const today = utcDay(now);
  switch (action) {
    case 'approve': {
      if (expiresOn < today) {
        return `Its last day, ${expiresOn}, has passed: have a later one asked for`;
      }
      const other = others.find(
        one => one.state === 'active' && coverSame(one.covers, covers),
      );
      return other && `${other.number} covers the same already: deny this one`;
    }
    case 'ask-renewal':
      return renewals >= MOST_RENEWALS
        ? `It was renewed ${MOST_RENEWALS} times already: meet the rule, or change it`
        : undefined;
    case 'renew':
    case 'refuse-renewal':
      if (!renewal) return 'Nobody has asked for it to be renewed';
      return action === 'renew' && renewal.expiresOn < today
        ? `The day that was asked for, ${renewal.expiresOn}, has passed: have a later one asked for`
        : undefined;
    case 'close':
      return by.ref === 'clock' && checks.some(({ found }) => found)
        ? 'A check that it covers is still there'
        : undefined;
    default:
      return undefined;
  }
}
