/** A verdict of a person on one decision area of a record. */
export interface GivenApproval {
  area: string;
  by: string;
  at: Date;
  /** Version of the record that was seen. */
  version: number;
  /** Revision that was decided on; it counts as long as that stands. */
  revision: number;
  verdict: 'approve' | 'reject';
  comment?: string;
  /** Since when the decision had been waited for. */
  askedAt: Date;
}
