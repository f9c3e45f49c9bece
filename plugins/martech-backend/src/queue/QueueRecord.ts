/** What rows of every queue have. Big integers are text on PostgreSQL. */
export interface QueueRecord {
  entity_ref: string;
  generation: number;
  next_at: number | string;
  attempts: number;
  claimed_until: number | string | null;
}
