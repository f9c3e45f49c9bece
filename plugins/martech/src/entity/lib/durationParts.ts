/** Units of ISO 8601 as `Intl.NumberFormat` names them. */
export type DurationUnit =
  | 'year'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second';

export interface DurationPart {
  value: number;
  unit: DurationUnit;
}

const pattern =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const units: DurationUnit[] = [
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

/** The parts of an ISO 8601 duration, `P1Y6M` as a year and six months. */
export function durationParts(iso: string): DurationPart[] {
  const [, ...numbers] = pattern.exec(iso) ?? [];
  return units.flatMap((unit, index) => {
    const value = Number(numbers[index]);
    return value > 0 ? [{ value, unit }] : [];
  });
}
