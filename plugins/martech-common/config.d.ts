export interface Config {
  martech?: {
    /**
     * Who decides about what: decision rights between marketing and IT. Areas
     * that are not named here stay as by default, see docs/operating-model.md.
     */
    operatingModel?: {
      /** Changes of areas, by id; with another id, further areas. */
      areas?: {
        [area: string]: {
          /** What people read. Required of a further area. */
          title?: string;
          /**
           * Who decides about it; free: nobody, people act without asking.
           * Required of a further area.
           */
          side?: 'marketing' | 'it' | 'joint' | 'free';
          /**
           * The one role that decides. Required of a further area unless its
           * side is free.
           */
          accountable?: string;
          /** Roles that do it. */
          responsible?: string[];
          /** Roles that are asked before. */
          consulted?: string[];
          /** Roles that are told after. */
          informed?: string[];
          /**
           * Group that decides where a platform has nobody in the accountable
           * role, for example group:default/it-security.
           */
          group?: string;
        };
      };
      /** Groups of the areas of a side that name no group of their own. */
      groups?: { marketing?: string; it?: string; joint?: string };
      /** Group that decides where neither role nor group has anybody left. */
      directors?: string;
      /** Group of those who run governance; they see what has no approver. */
      governance?: string;
      /**
       * Area of what names none, or one that does not exist. Default:
       * platform-priorities.
       */
      fallbackArea?: string;
    };

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
