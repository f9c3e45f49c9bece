/** Something that happened to a record; never rewritten. */
export interface TimelineEvent {
  /** Missing: it began. */
  from?: string;
  to: string;
  action: string;
  by: string;
  at: Date;
  /** After it. */
  version: number;
  comment?: string;
}
