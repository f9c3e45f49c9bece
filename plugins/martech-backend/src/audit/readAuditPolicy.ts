import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

const RETENTION = 'martech.audit.retention';

/** What the configuration says about the log. */
export interface AuditPolicy {
  /** How long rows are kept, milliseconds; missing: for ever. */
  retention?: number;
}

export function readAuditPolicy(config: Config): AuditPolicy {
  if (!config.has(RETENTION)) return {};
  const duration = readDurationFromConfig(config, { key: RETENTION });
  return { retention: durationToMilliseconds(duration) };
}
