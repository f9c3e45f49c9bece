import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import {
  priorities,
  Priority,
} from '@martech-portal/backstage-plugin-martech-common';
import { RestoreWithin } from './incidentRules';

const DECIDE = 'martech.governance.changes.decideWithin';
const RESTORE = 'martech.governance.incidents.restoreWithin';

/** What the configuration says about changes and incidents. */
export interface ChangesPolicy {
  /** Milliseconds from submitting a change until it should be decided. */
  decideWithin: number;
  restoreWithin: RestoreWithin;
}

const byDefault: Record<Priority, HumanDuration> = {
  P1: { hours: 4 },
  P2: { hours: 8 },
  P3: { days: 3 },
  P4: { days: 10 },
};

export function readChangesPolicy(config: Config): ChangesPolicy {
  const read = (key: string, otherwise: HumanDuration) =>
    durationToMilliseconds(
      config.has(key) ? readDurationFromConfig(config, { key }) : otherwise,
    );
  const [P1, P2, P3, P4] = priorities.map(priority =>
    read(`${RESTORE}.${priority}`, byDefault[priority]),
  );
  return {
    decideWithin: read(DECIDE, { days: 5 }),
    restoreWithin: { P1, P2, P3, P4 },
  };
}
