export interface Config {
  martech?: {
    /**
     * Controlled lists. Each list that is given replaces the default list
     * whole; a list that is not given keeps its default.
     *
     * @deepVisibility frontend
     */
    vocabularies?: {
      /** Categories and subcategories of platforms (`spec.type`). */
      categories?: Array<{
        /** What YAML carries, for example `dam`. */
        id: string;
        /** What people read. */
        title: string;
        /** Title of the category it belongs to. */
        category: string;
        /** Other words for the same thing. */
        aliases?: string[];
      }>;
      /** Business capabilities that platforms serve. */
      capabilities?: Array<{ id: string; title: string; aliases?: string[] }>;
      /** Business data that has one system of record. */
      dataObjects?: Array<{ id: string; title: string; aliases?: string[] }>;
      /** Markets. */
      markets?: Array<{ id: string; title: string; aliases?: string[] }>;
      /** Channels. */
      channels?: Array<{ id: string; title: string; aliases?: string[] }>;
      /** Kinds of material. */
      assetClasses?: Array<{ id: string; title: string; aliases?: string[] }>;
    };

    roles?: {
      /**
       * Roles that a platform of each tier must have filled.
       *
       * @deepVisibility frontend
       */
      required?: {
        anchor?: string[];
        core?: string[];
        niche?: string[];
        experiment?: string[];
      };
    };

    /** What systems report about entities, for scorecards to read. */
    facts?: {
      /** Sources of facts that are pushed to the API, by their name. */
      sources?: {
        [source: string]: {
          /**
           * Services that may push facts of this source: the `subject` of a
           * token of `backend.auth.externalAccess`, or `plugin:<id>`.
           */
          writers: string[];
        };
      };
      /**
       * How long the facts of an entity are kept after the catalog no longer
       * has it, for example P90D, which is what it is without this.
       */
      keepWithoutEntity?: string;
    };

    readiness?: {
      /**
       * How deep a go-live condition must have been shown to hold: the id of a
       * level of the readiness scorecard. Default: fresh.
       *
       * @visibility frontend
       */
      depth?: string;
    };

    development?: {
      /**
       * Lets people move the time of the portal and replay the history of the
       * sample company. Works only together with the sample sign-in.
       */
      clock?: boolean;
    };

    /**
     * How amounts in several currencies are compared and added up. Without it
     * amounts stay in their own currencies.
     *
     * @deepVisibility frontend
     */
    money?: {
      /** Currency of totals, ISO 4217. */
      base: string;
      /** Units of the base currency for one unit of each currency. */
      rates: { [currency: string]: number };
      /** The day the rates are of, YYYY-MM-DD. */
      ratesAsOf: string;
    };
  };
}
