/** Today, `YYYY-MM-DD` in UTC: the day that rules and contracts count by. */
export const useToday = () => new Date().toISOString().slice(0, 10);
