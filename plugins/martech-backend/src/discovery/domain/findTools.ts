import { SeenHost } from '@martech-portal/backstage-plugin-martech-common';
import { KnownTool, Web } from '../web/KnownTool';
import { FoundTool } from './FoundTool';

/** Large tools answer from hundreds of hosts; these say what it is. */
const MOST_HOSTS = 50;

interface Group {
  known?: KnownTool;
  site: string;
  hosts: SeenHost[];
}

/** Most seen first, and of equals the same ones always. */
export const byCount = (one: SeenHost, other: SeenHost) =>
  other.count - one.count || (one.host < other.host ? -1 : 1);

function toFound(tool: string, { hosts, known, site }: Group, web: Web) {
  const sorted = [...hosts].sort(byCount);
  const [first] = sorted;
  return {
    tool,
    title: known?.name ?? site,
    domain: first ? web.siteOf(first.host) : site,
    ...(known && { company: known.company }),
    category: known?.category ?? null,
    ...(known?.website && { website: known.website }),
    hosts: sorted.slice(0, MOST_HOSTS),
    count: hosts.reduce((sum, { count }) => sum + count, 0),
  };
}

/**
 * Tools behind hosts: those that the web knows, each once with all of its
 * hosts, and every other site as one.
 */
export function findTools(hosts: readonly SeenHost[], web: Web): FoundTool[] {
  const groups = new Map<string, Group>();
  for (const seen of hosts) {
    const known = web.toolOf(seen.host);
    const site = web.siteOf(seen.host);
    const tool = known ? `web:${known.name}` : `site:${site}`;
    const group = groups.get(tool) ?? { known, site, hosts: [] };
    group.hosts.push(seen);
    groups.set(tool, group);
  }
  return [...groups].map(([tool, group]) => toFound(tool, group, web));
}
