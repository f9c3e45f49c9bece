import {
  MarketingPlatform,
  Observation,
} from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../day/addDays';
import { Random } from '../random/Random';

/** What was seen of a platform, and which source saw it. */
export type SourcedObservation = Observation & { source: string };

type Value = SourcedObservation['value'];

const live = ['launched', 'operating', 'retiring'];
const attestations = ['owner', 'access', 'data', 'support-path'];
const MEASURED = 'P45D';
const ATTESTED = 'P180D';

/** Sections of a platform that somebody looks after, as a share of all. */
function care({ spec }: MarketingPlatform): number {
  const sections = [
    spec.intake,
    spec.support,
    spec.release,
    spec.changePolicy,
    spec.successMeasures,
  ];
  return sections.filter(Boolean).length / sections.length;
}

/**
 * What systems and people would report of a live platform: the better it is
 * looked after, the more. Some of it is stale.
 */
export function platformFacts(
  random: Random,
  platform: MarketingPlatform,
  entityRef: string,
  today: string,
): SourcedObservation[] {
  const { spec } = platform;
  if (!live.includes(spec.lifecycle)) return [];
  const reported = () => random.chance(0.1 + 0.88 * care(platform));
  const dayAgo = (from: number, to: number) =>
    addDays(today, -random.integer(from, to));
  const seen = (
    name: string,
    value: Value,
    day: string,
    validFor: string,
  ): SourcedObservation => {
    const [source, key] = name.split('/');
    const observedAt = `${day}T00:00:00Z`;
    return { source, entityRef, key, value, observedAt, validFor };
  };
  const measured = (name: string, value: Value) =>
    reported() ? [seen(name, value, dayAgo(0, 3), MEASURED)] : [];

  const facts = [
    ...attestations.flatMap(topic =>
      reported()
        ? [seen(`attestation/${topic}`, true, dayAgo(5, 195), ATTESTED)]
        : [],
    ),
    ...(spec.intake
      ? measured('intake/answered-in-time', random.integer(60, 100))
      : []),
    ...(spec.support ? measured('support/last-contact', dayAgo(0, 200)) : []),
    ...measured('documentation/last-changed', dayAgo(5, 400)),
    ...(spec.release ? measured('release/last-deployed', dayAgo(1, 200)) : []),
    ...(spec.successMeasures ?? []).flatMap(({ objective, source }) =>
      source
        ? measured(source, Math.round(objective * (0.9 + 0.2 * random.share())))
        : [],
    ),
  ];
  const names = facts.map(({ key, source }) => `${source}/${key}`);
  return facts.filter(
    ({ key, source }, at) => names.indexOf(`${source}/${key}`) === at,
  );
}
