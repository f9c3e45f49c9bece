/** An inventory as it was sent: what its columns are called, and its rows. */
export interface ImportTable {
  columns: string[];
  /** Values by column; text where it came as CSV. */
  rows: Array<Record<string, unknown>>;
}
