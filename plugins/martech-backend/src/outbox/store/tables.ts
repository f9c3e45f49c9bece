/** A row of `martech_outbox`. Big integers are text on PostgreSQL. */
export interface OutboxRecord {
  id: number;
  topic: string;
  subject: string;
  /** JSON. */
  payload: string;
  created_at: number | string;
  next_at: number | string;
  attempts: number;
  claimed_until: number | string | null;
}
