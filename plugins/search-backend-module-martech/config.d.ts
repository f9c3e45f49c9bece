import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      martech?: {
        /**
         * How often records are read for the index. Without it: 15 seconds after
         * the start, then every 10 minutes.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Address of the page of a record, where the pages of the portal are
         * not where they are by default. Without it:
         * `/martech-governance/:records/:id`.
         */
        locationTemplate?: string;
      };
    };
  };
}
