import { parseCalendar, printCalendar } from './calendarState';

const today = '2026-11-22';

describe('the address of the calendar', () => {
  it.each([
    ['', 'list', today],
    ['show=calendar', 'calendar', today],
    ['show=calendar&month=2026-12', 'calendar', '2026-12-01'],
    ['show=calendar&month=2026-12&day=09', 'calendar', '2026-12-09'],
    ['show=freezes', 'freezes', today],
    // What there is not is left out.
    ['show=year', 'list', today],
    ['show=calendar&month=2026-13', 'calendar', today],
    ['show=calendar&month=2026-02&day=30', 'calendar', '2026-02-01'],
    ['show=calendar&month=x&day=y', 'calendar', today],
  ])('%s shows %s at %s', (address, show, day) => {
    const params = new URLSearchParams(address);
    expect(parseCalendar(params, today)).toEqual({ show, day });
  });

  it.each(['', 'show=calendar&month=2026-12&day=09', 'show=freezes'])(
    'stays as it was: %s',
    address => {
      const state = parseCalendar(new URLSearchParams(address), today);
      expect(printCalendar(state).toString()).toBe(address);
    },
  );
});
