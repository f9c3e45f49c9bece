/** Something that ends. */
export interface Ending {
  /** For example `notice period of Asset Library`. */
  what: string;
  on: Date;
}

/** The week of somebody who answers for platforms. */
export interface PersonWeek {
  person: string;
  /** Titles of platforms that are no longer controlled. */
  left: string[];
  /** Titles of platforms that are controlled again. */
  regained: string[];
  /** The platform that has the fewest conditions to go. */
  next?: { title: string; conditions: string[] };
  /** In the next 30 days. */
  endings: Ending[];
  /** Records that wait for them. */
  waiting: number;
}

/** How fast decisions were made in a week, by everybody. */
export interface DecisionPace {
  decided: number;
  /** null: nothing was decided. */
  medianHours: number | null;
}
