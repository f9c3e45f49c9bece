/** Whether a text is a calendar day, `YYYY-MM-DD`; annotations can be anything. */
export const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
