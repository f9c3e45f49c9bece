import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import {
  LegalEffect,
  legalEffects,
} from '@martech-portal/backstage-plugin-martech-common';

/** Which files may be shown to whoever may see their templates. */
export interface PicturesPolicy {
  enabled: boolean;
  /** Hosts of addresses; without them all that the portal may read. */
  hosts?: ReadonlySet<string>;
}

/** What the configuration says about files of templates. */
export interface TemplatesPolicy {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** How long what was seen may be relied on, milliseconds. */
  validFor: number;
  /** Larger files are not read. */
  maxBytes: number;
  /** Milliseconds until a source must have answered. */
  timeout: number;
  /** Whose files are shown as pictures. */
  pictures: PicturesPolicy;
  /** What an approval by those who decide about an area binds. */
  legalEffect: ReadonlyMap<string, LegalEffect>;
}

const ROOT = 'martech.templates';
const HOUR = 3_600_000;
const MEGABYTE = 1024 * 1024;

const hourly: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 1 },
  initialDelay: { minutes: 1 },
  timeout: { minutes: 30 },
  scope: 'global',
};

const usualEffects: Record<string, LegalEffect> = {
  'asset-models': 'brand',
  'review-logic': 'brand',
  compliance: 'legal',
  'data-policy': 'legal',
};

function readSchedule(config: Config) {
  const section = config.getOptionalConfig(`${ROOT}.schedule`);
  if (!section) return hourly;
  const read = readSchedulerServiceTaskScheduleDefinitionFromConfig(section);
  return { ...read, scope: hourly.scope };
}

const isDuration = (
  frequency: SchedulerServiceTaskScheduleDefinition['frequency'],
): frequency is HumanDuration =>
  typeof frequency === 'object' &&
  !('cron' in frequency) &&
  !('trigger' in frequency);

/** What is seen so often that two checks may fail is relied on until the third. */
function readValidity({ frequency }: SchedulerServiceTaskScheduleDefinition) {
  const every = isDuration(frequency) ? durationToMilliseconds(frequency) : 0;
  return Math.max(48 * HOUR, 3 * every);
}

function readSize(config: Config): number {
  const key = `${ROOT}.maxMegabytes`;
  const megabytes = config.getOptionalNumber(key) ?? 2;
  if (megabytes > 0 && megabytes <= 50) return megabytes * MEGABYTE;
  throw new InputError(
    `${key}: ${megabytes} is no size, write a number above 0 and up to 50`,
  );
}

function readEffects(config: Config): TemplatesPolicy['legalEffect'] {
  const key = `${ROOT}.legalEffect`;
  const section = config.getOptionalConfig(key);
  const effects = new Map(Object.entries(usualEffects));
  for (const area of section?.keys() ?? []) {
    const written = section?.getString(area);
    const effect = legalEffects.find(one => one === written);
    if (!effect) {
      throw new InputError(
        `${key}.${area}: must be one of ${legalEffects.join(', ')}`,
      );
    }
    effects.set(area, effect);
  }
  return effects;
}

function readPictures(config: Config): PicturesPolicy {
  const section = config.getOptionalConfig(`${ROOT}.pictures`);
  const hosts = section?.getOptionalStringArray('hosts');
  return {
    enabled: section?.getOptionalBoolean('enabled') ?? true,
    ...(hosts && { hosts: new Set(hosts.map(host => host.toLowerCase())) }),
  };
}

/** @throws InputError that names the key */
export function readTemplatesPolicy(config: Config): TemplatesPolicy {
  const schedule = readSchedule(config);
  const timeout = `${ROOT}.timeout`;
  return {
    schedule,
    validFor: readValidity(schedule),
    maxBytes: readSize(config),
    pictures: readPictures(config),
    timeout: config.has(timeout)
      ? durationToMilliseconds(readDurationFromConfig(config, { key: timeout }))
      : 10_000,
    legalEffect: readEffects(config),
  };
}
