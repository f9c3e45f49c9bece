export interface Config {
  martech?: {
    scaffolder?: {
      /**
       * How long an action waits until the catalog shows what it has written,
       * as an ISO 8601 duration. Then it ends all the same: what is written
       * stays written. Default: PT20S.
       */
      waitForCatalog?: string;
      /**
       * How long an action asks again when the martech backend does not
       * answer, for example because it is being restarted, as an ISO 8601
       * duration. Default: PT1M.
       */
      waitForMartech?: string;
      /**
       * How long checking or applying an inventory may take, as an ISO 8601
       * duration. What is not done by then goes on in the backend. Default:
       * PT30M.
       */
      waitForImport?: string;
      /**
       * Names of software templates that `./software-templates` leaves out,
       * for example because you have one of your own of the same name.
       */
      leaveOut?: string[];
    };
  };
}
