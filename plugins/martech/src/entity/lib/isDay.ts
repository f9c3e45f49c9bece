/** Whether a text is a calendar day, `YYYY-MM-DD`; annotations can be anything. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  // 31 February would be read as a day in March.
  return (
    !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
  );
}
