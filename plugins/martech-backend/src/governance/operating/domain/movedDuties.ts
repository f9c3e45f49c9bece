import { Duty } from '../../records/domain';

const nameOf = ({ area = '', duty, principal, via }: Duty) =>
  `${principal} ${duty} ${area} ${via}`;

/** Whether the same is waited for, from the same. */
export function sameDuties(
  duties: readonly Duty[],
  others: readonly Duty[],
): boolean {
  const names = new Set(others.map(nameOf));
  return (
    duties.length === others.length &&
    duties.every(duty => names.has(nameOf(duty)))
  );
}

/**
 * Duties that move to others because entities or people changed: a decision has
 * been waited for since it was first asked for, whoever has to make it now.
 */
export function movedDuties(
  duties: readonly Duty[],
  before: readonly Duty[],
  now: Date,
): Duty[] {
  const earliest = new Map<string, Date>();
  for (const { area = '', since } of before) {
    const known = earliest.get(area);
    if (!known || since < known) earliest.set(area, since);
  }
  return duties.map(duty => ({
    ...duty,
    since: earliest.get(duty.area ?? '') ?? now,
  }));
}
