import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';

/** How records come into the index. */
export interface Settings {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** With `:records` and `:id`. */
  locationTemplate: string;
}

const USUALLY: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 15 },
};

/** @throws Error that names the key of the config that cannot be read */
export function readSettings(config: Config): Settings {
  const own = config.getOptionalConfig('search.collators.martech');
  return {
    schedule: own?.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          own.getConfig('schedule'),
        )
      : USUALLY,
    locationTemplate:
      own?.getOptionalString('locationTemplate') ??
      '/martech-governance/:records/:id',
  };
}
