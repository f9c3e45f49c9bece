import { useCalendar } from './calendarContext';

/** A day as it is read out: what is planned, whether it is frozen or collides. */
export function useDayName(day: string): string {
  const { t, calendar, plan, freezes, collisions } = useCalendar();
  const changes = plan.get(day) ?? [];
  const frozen = freezes
    .filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
    .map(({ record }) => record.title);
  const named = t('governance.changes.calendar.day', {
    day: calendar.date(day),
    count: changes.length,
  });
  const collided = changes.some(({ record }) => collisions.has(record.id))
    ? t('governance.changes.calendar.dayCollides', { day: named })
    : named;
  return frozen.length > 0
    ? t('governance.changes.calendar.dayFrozen', {
        day: collided,
        freezes: frozen.join(', '),
      })
    : collided;
}
