export interface Config {
  /** The generated portfolio that a scale test fills the catalog with. */
  portfolio?: {
    /** How many platforms; everything else is in proportion. */
    platforms: number;
    /** The same seed makes the same portfolio, 1 by default. */
    seed?: number;
    /** Day around which dates lie, YYYY-MM-DD; the current day by default. */
    today?: string;
    /** Namespace of every entity, "portfolio" by default. */
    namespace?: string;
    /** Share of the martech entities that are confidential, 0.2 by default. */
    confidentialShare?: number;
  };
}
