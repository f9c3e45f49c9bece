const LONGEST = 60;

/** A value inside a message, cut short: entities may hold megabytes. */
export function quote(value: unknown): string {
  const written = JSON.stringify(
    typeof value === 'string' ? value.slice(0, LONGEST + 1) : value,
  );
  if (written === undefined) return String(value);
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}

/** Values to choose from. */
export const choices = (values: readonly unknown[]) =>
  values.map(quote).join(', ');
