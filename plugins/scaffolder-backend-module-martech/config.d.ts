import { HumanDuration } from '@backstage/types';

export interface Config {
  martech?: {
    scaffolder?: {
      /**
       * How long an action waits until the catalog shows what it has written.
       * Then it ends all the same: what is written stays written. Default: 20
       * seconds.
       */
      waitForCatalog?: HumanDuration | string;
      /**
       * How long an action asks again when the martech backend does not
       * answer, for example because it is being restarted. Default: a minute.
       */
      waitForMartech?: HumanDuration | string;
      /**
       * How long checking or applying an inventory may take. What is not done
       * by then goes on in the backend. Default: 30 minutes.
       */
      waitForImport?: HumanDuration | string;
      /**
       * Names of software templates that `./software-templates` leaves out,
       * for example because you have one of your own of the same name.
       */
      leaveOut?: string[];
    };
  };
}
