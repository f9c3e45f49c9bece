import { ListedRecord, numberOf } from '../../../governance/records/domain';
import { CalendarEvent } from './CalendarEvent';

/** Types that have a place in a calendar. */
export const calendarTypes = ['change', 'exception', 'freeze'] as const;

const pages = {
  change: 'changes',
  exception: 'exceptions',
  freeze: 'changes/freezes',
};

/** What is agreed on: a draft or a question is no date yet. */
const agreed: Record<(typeof calendarTypes)[number], readonly string[]> = {
  change: ['approved', 'scheduled', 'in-progress'],
  exception: ['active'],
  freeze: ['planned', 'active'],
};

const lead = { change: 'Change', exception: 'Runs out', freeze: 'Freeze' };

/** What an exception says of its last day, as it is kept. */
const lastDay = ({ fields }: ListedRecord): string | undefined =>
  typeof fields.expiresOn === 'string' ? fields.expiresOn : undefined;

/** Freezes, changes with a window, and exceptions on their last day. */
export const recordEvents = (
  records: readonly ListedRecord[],
): CalendarEvent[] =>
  records.flatMap((record): CalendarEvent[] => {
    const type = calendarTypes.find(one => one === record.type);
    if (!type || !agreed[type].includes(record.state)) return [];
    const { window } = record;
    const day = type === 'exception' ? lastDay(record) : undefined;
    const when =
      day === undefined
        ? window && { start: window.startsAt, end: window.endsAt }
        : { day };
    if (!when) return [];
    return [
      {
        id: `record-${record.id}`,
        title: `${lead[type]}: ${record.title} (${numberOf(record)})`,
        path: `/martech-governance/${pages[type]}/${record.id}`,
        when,
      },
    ];
  });
