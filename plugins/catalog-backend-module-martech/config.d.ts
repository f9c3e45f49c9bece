import { HumanDuration } from '@backstage/types';

export interface Config {
  martech?: {
    /** How the catalog follows the registry of the martech backend. */
    registry?: {
      /**
       * Whether entities that the portal keeps come into the catalog. Set it to
       * false where no martech backend is installed. Default: true.
       */
      enabled?: boolean;
      /**
       * How often the registry is asked for what is new. With an event backend
       * it is also asked at once. Default: PT5S.
       */
      poll?: string | HumanDuration;
      /**
       * Whether entities that the registry does not know may be taken out of
       * the catalog although they are more than a fifth of what it has from
       * there. Set it once, after looking. Default: false.
       */
      confirmRemoval?: boolean;
    };
  };
}
