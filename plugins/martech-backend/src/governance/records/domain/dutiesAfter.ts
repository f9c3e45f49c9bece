import { Duty } from './RecordPeople';

const about = ({ duty, area }: Duty) => `${duty} ${area ?? ''}`;
const nameOf = (duty: Duty) => `${duty.principal} ${about(duty)}`;

/**
 * Since when each duty has been waited for. A decision that was waited for before
 * a step goes on waiting, whoever has to take it, unless the step asked anew;
 * something to do begins with the state that it belongs to.
 */
export function dutiesAfter(
  duties: readonly Duty[],
  before: readonly Duty[],
  step: { now: Date; asksAnew: boolean; moved: boolean },
): Duty[] {
  const goesOn = ({ duty }: Duty) =>
    duty === 'act' ? !step.moved : !step.asksAnew;
  const earliest = new Map<string, Date>();
  for (const duty of before.filter(goesOn)) {
    const known = earliest.get(about(duty));
    if (!known || duty.since < known) earliest.set(about(duty), duty.since);
  }
  return duties.map(duty => ({
    ...duty,
    since: earliest.get(about(duty)) ?? step.now,
  }));
}

/** Those who did not have to do it before, or all when it was asked anew. */
export function newDuties(
  duties: readonly Duty[],
  before: readonly Duty[],
  asksAnew: boolean,
): Duty[] {
  const known = new Set(asksAnew ? [] : before.map(nameOf));
  return duties.filter(duty => !known.has(nameOf(duty)));
}
