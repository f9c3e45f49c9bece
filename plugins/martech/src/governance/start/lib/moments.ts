const two = (value: number) => String(value).padStart(2, '0');

/** What a field for day and time holds, in the reader's time, as an instant. */
export function instantOf(local: string | undefined): string | undefined {
  const moment = new Date(local ?? '');
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** An instant as a field for day and time holds it, in the reader's time. */
export function localMoment(instant: string | Date): string {
  const moment = new Date(instant);
  const day = [
    moment.getFullYear(),
    two(moment.getMonth() + 1),
    two(moment.getDate()),
  ].join('-');
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
