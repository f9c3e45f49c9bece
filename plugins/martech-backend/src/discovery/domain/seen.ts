import { SeenHosts } from '@martech-portal/backstage-plugin-martech-common';
import { byCount } from './findTools';
import { FoundTool } from './FoundTool';
import { Sighting, StoredCandidate } from './StoredCandidate';

const MOST_HOSTS = 50;
const MOST_SOURCES = 20;

/** One look at a website. */
export interface Look {
  source: SeenHosts['source'];
  at: Date;
}

/** The same look again counts as one. */
function sightings(
  before: readonly Sighting[],
  count: number,
  { at, source: { kind, site } }: Look,
): Sighting[] {
  const same = before.find(one => one.kind === kind && one.site === site);
  const others = before.filter(one => one !== same);
  const now = {
    kind,
    ...(site && { site }),
    count,
    firstSeenAt: same?.firstSeenAt ?? at,
    lastSeenAt: at,
  };
  return [now, ...others].slice(0, MOST_SOURCES);
}

/** A candidate that was never seen before. */
export function firstSeen(
  found: FoundTool,
  look: Look,
  id: string,
): StoredCandidate {
  const { count, ...tool } = found;
  return {
    ...tool,
    id,
    sources: sightings([], count, look),
    firstSeenAt: look.at,
    lastSeenAt: look.at,
    state: 'new',
    version: 1,
  };
}

/** A candidate after it was seen once more; what was said of it stands. */
export function seenAgain(
  before: StoredCandidate,
  found: FoundTool,
  look: Look,
): StoredCandidate {
  const { count, ...tool } = found;
  const seen = new Set(tool.hosts.map(({ host }) => host));
  const hosts = [
    ...tool.hosts,
    ...before.hosts.filter(({ host }) => !seen.has(host)),
  ];
  return {
    ...before,
    ...tool,
    domain: before.domain,
    hosts: hosts.sort(byCount).slice(0, MOST_HOSTS),
    sources: sightings(before.sources, count, look),
    lastSeenAt: look.at,
  };
}
