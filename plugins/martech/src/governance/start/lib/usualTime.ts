/** How long something usually takes, in the unit that people would say. */
export interface UsualTime {
  unit: 'lessThanHour' | 'hours' | 'days';
  value: number;
}

const HOURS_SAID = 48;

/** 0.4 hours are "less than an hour", 30 are hours, 60 are 2.5 days. */
export function usualTime(hours: number): UsualTime {
  if (hours < 1) return { unit: 'lessThanHour', value: 0 };
  if (hours < HOURS_SAID) return { unit: 'hours', value: Math.round(hours) };
  return { unit: 'days', value: Math.round((hours / 24) * 10) / 10 };
}
