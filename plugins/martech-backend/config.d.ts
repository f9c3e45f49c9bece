export interface Config {
  martech?: {
    renewals?: {
      /**
       * Fact that says how many seats are in use, as source/key. Default:
       * usage/active-seats.
       */
      seats?: string;
    };

    calendar?: {
      /**
       * For how long a calendar shows dates to somebody who has not looked at
       * renewals in the portal, as ISO 8601 duration. Default: P30D.
       */
      confirmWithin?: string;
    };

    /** Times of records, as ISO 8601 durations, for example P5D. */
    governance?: {
      exceptions?: {
        /** From today to the last day of an exception. Default: P180D. */
        longest?: string;
        /** From asking until it should be decided. Default: P5D. */
        decideWithin?: string;
      };
      requests?: {
        /**
         * From asking until it should be answered, where the platform does not
         * say so in `spec.intake.responseTime`. Default: P5D.
         */
        respondWithin?: string;
      };
      /** How long somebody's word counts, by what it is about. */
      attestations?: {
        /** Default: P1Y. */
        owner?: string;
        /** Default: P180D. */
        data?: string;
        /** Default: P180D. */
        access?: string;
        /** Default: P1Y. */
        'support-path'?: string;
      };
      changes?: {
        /** From submitting a change until it should be decided. Default: P5D. */
        decideWithin?: string;
      };
      capabilities?: {
        /**
         * Capabilities that the company wants to have, by id. Default: those
         * that any platform claims that is not retired.
         */
        expected?: string[];
      };
      /**
       * From when on a platform is drifting or uncontrolled, see
       * docs/control-state.md.
       */
      control?: {
        uncontrolled?: {
          /**
           * Conditions of which none may be missing. Default: ownership and
           * governance.
           */
          critical?: string[];
          /** So many conditions that do not hold. Default: 4. */
          conditions?: number;
          /** So many red signals. Default: 3. */
          red?: number;
        };
        drifting?: {
          /** So many conditions that do not hold. Default: 1. */
          conditions?: number;
          /** So many red signals. Default: 1. */
          red?: number;
          /** So many amber signals. Default: 2. */
          amber?: number;
        };
        /** From when on something is a signal; times as ISO 8601 durations. */
        signals?: {
          /** Live for so long without an approved review. Default: P30D. */
          liveWithoutReview?: string;
          /** The same of what operated before the portal did. Default: P90D. */
          liveSinceTheStart?: string;
          /** Age from which on an exception is permanent. Default: P365D. */
          permanentAfter?: string;
          /** Renewals from which on it is. Default: 2. */
          permanentRenewals?: number;
          /** Credentials of an integration that end so soon. Default: P14D. */
          credentialsWithin?: string;
          /** Local copies of templates. Default: 3. */
          forks?: number;
          /** Share of trust that was lost, 0 to 1. Default: 0.1. */
          trustDrop?: number;
          /** Within which time it was lost. Default: P30D. */
          trustWithin?: string;
          /** A workaround that waits so long for a decision. Default: P14D. */
          workaroundUndecided?: string;
          /** How long a renewal while uncontrolled counts. Default: P365D. */
          renewedWithin?: string;
          /** How long an exception that ended unsolved counts. Default: P365D. */
          expiredWithin?: string;
        };
        templates?: {
          /**
           * Scorecard that says whether a template is intact. Default:
           * marketingscorecard:default/template-integrity.
           */
          scorecard?: string;
          /**
           * Checks of it that make a template uncontrolled when they fail.
           * Default: keeps-locked-parts, locked-parts-unchanged.
           */
          uncontrolledBy?: string[];
          /**
           * Checks of it that only say what the states of platforms say anyway.
           * Default: platforms-ready.
           */
          inherited?: string[];
        };
      };
      incidents?: {
        /** From reporting until it works again, by priority. */
        restoreWithin?: {
          /** Default: PT4H. */
          P1?: string;
          /** Default: PT8H. */
          P2?: string;
          /** Default: P3D. */
          P3?: string;
          /** Default: P10D. */
          P4?: string;
        };
      };
    };

    /** Files of templates: when and how they are read, see docs/templates.md. */
    templates?: {
      /**
       * When all of them are read, in the form of the scheduler. Default: once
       * an hour. Templates that change in the catalog are read soon anyway.
       */
      schedule?: {
        frequency:
          | string
          | { cron: string }
          | { minutes?: number; hours?: number; days?: number };
        timeout: string | { minutes?: number; hours?: number; days?: number };
        initialDelay?:
          | string
          | { seconds?: number; minutes?: number; hours?: number };
      };
      /** Larger files are not read; up to 50. Default: 2. */
      maxMegabytes?: number;
      /** Until when a source must have answered. Default: PT10S. */
      timeout?: string;
      /** Files that are shown as pictures to whoever may see their templates. */
      pictures?: {
        /** Default: true. */
        enabled?: boolean;
        /**
         * Hosts of addresses (spec.source.url, and the host of the entry that a
         * path stands beside) whose files are shown. Default: all that the
         * portal may read.
         */
        hosts?: string[];
      };
      /**
       * What an approval by those who decide about an area binds. Default:
       * brand for asset-models and review-logic, legal for compliance and
       * data-policy, none for all others.
       */
      legalEffect?: {
        [area: string]: 'none' | 'brand' | 'legal' | 'regulatory';
      };
    };

    /** The log of what was done, which shows when it was tampered with. */
    audit?: {
      /**
       * How long rows are kept, for example P7Y. They are removed up to a daily
       * checkpoint, and the log says so. Without it everything is kept.
       */
      retention?: string;
    };

    /** What people are told by the notifications of the host. */
    notifications?: {
      /** False where the host has no notifications backend. Default: true. */
      enabled?: boolean;
      /**
       * Where the pages about governance are mounted, for links. Default:
       * /martech-governance.
       */
      path?: string;
      /**
       * How long before its time people are reminded of what they have to
       * decide or do, for example PT4H. Default: P1D.
       */
      remindBefore?: string;
      /** What happened to the platforms of each person in a week. */
      digest?: {
        /** Default: true. */
        enabled?: boolean;
        /** Default: monday. */
        day?:
          | 'monday'
          | 'tuesday'
          | 'wednesday'
          | 'thursday'
          | 'friday'
          | 'saturday'
          | 'sunday';
        /** Hour of the day, 0 to 23. Default: 8. */
        hour?: number;
        /** For example Europe/Berlin. Default: UTC. */
        timezone?: string;
      };
    };

    /** Entities that are kept here instead of in Git, see docs/registry.md. */
    registry?: {
      /**
       * Share of what a source of imports had, 0 to 1, that an import may
       * retire without being confirmed. Default: 0.2.
       */
      maxRetiredShare?: number;
    };

    /** Tools that are seen on websites and that nobody has registered. */
    discovery?: {
      /**
       * Domains of our own websites, for example example.com: what is seen
       * there and below is nobody's tool.
       */
      ownDomains?: string[];
    };
  };
}
