import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import {
  AttestationTopic,
  attestationTopics,
} from '@martech-portal/backstage-plugin-martech-common';

/** What the configuration says about exceptions, requests and attestations; milliseconds. */
export interface RecordsPolicy {
  exceptions: {
    /** From today until its last day, at most. */
    longest: number;
    /** From asking until it should be decided. */
    decideWithin: number;
  };
  requests: {
    /** Where the platform does not say it. */
    respondWithin: number;
  };
  /** How long an attestation counts, by topic. */
  attestations: Readonly<Record<AttestationTopic, number>>;
}

const KEY = 'martech.governance';

const year: HumanDuration = { years: 1 };
const halfYear: HumanDuration = { days: 180 };

const validities: Record<AttestationTopic, HumanDuration> = {
  owner: year,
  data: halfYear,
  access: halfYear,
  'support-path': year,
};

/** @throws Error that names the key of what is no duration */
export function readRecordsPolicy(config: Config): RecordsPolicy {
  const read = (name: string, otherwise: HumanDuration) => {
    const key = `${KEY}.${name}`;
    return durationToMilliseconds(
      config.has(key) ? readDurationFromConfig(config, { key }) : otherwise,
    );
  };
  const [owner, data, access, supportPath] = attestationTopics.map(topic =>
    read(`attestations.${topic}`, validities[topic]),
  );
  return {
    exceptions: {
      longest: read('exceptions.longest', { days: 180 }),
      decideWithin: read('exceptions.decideWithin', { days: 5 }),
    },
    requests: { respondWithin: read('requests.respondWithin', { days: 5 }) },
    attestations: { owner, data, access, 'support-path': supportPath },
  };
}
