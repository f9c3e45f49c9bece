import {
  DiscoveryVerdict,
  EntityRow,
  RegisterMatch,
  SeenHost,
} from '@martech-portal/backstage-plugin-martech-common';
import { FoundTool } from './FoundTool';
import { Register } from './Register';

/** Enough to know who is meant; the vendor's page has all of them. */
const MOST_PLATFORMS = 20;

/** What websites are delivered with: nobody in marketing answers for it. */
const infrastructure = new Set<string | null>(['cdn', 'hosting', 'library']);

const belongsTo = (host: string, domains: readonly string[]) =>
  domains.some(domain => host === domain || host.endsWith(`.${domain}`));

const isLive = ({ lifecycle }: EntityRow) => lifecycle !== 'retired';

const shown = ({ controlState, entityRef, lifecycle, title }: EntityRow) => ({
  entityRef,
  title,
  lifecycle,
  ...(controlState && { controlState }),
});

/** The names by which the register knows a tool. */
interface Known extends Pick<FoundTool, 'category' | 'title' | 'tool'> {
  hosts: readonly SeenHost[];
}

function verdictOf(
  { category, hosts }: Known,
  found: { vendor?: EntityRow; platforms: readonly EntityRow[] },
  own: readonly string[],
): DiscoveryVerdict {
  if (hosts.every(({ host }) => belongsTo(host, own))) return 'own';
  if (found.platforms.some(isLive)) return 'registered';
  if (found.platforms.length > 0) return 'retired';
  if (infrastructure.has(category)) return 'infrastructure';
  return found.vendor ? 'vendor-only' : 'unregistered';
}

/**
 * What the register has for a tool: by its hosts, or by another domain of the
 * same tool, or by its name.
 *
 * @param own - domains of our own websites
 */
export function matchOf(
  tool: Known,
  register: Register,
  own: readonly string[],
): RegisterMatch {
  const byHost = tool.hosts.flatMap(
    ({ host }) => register.vendorOfHost(host) ?? [],
  );
  const vendor = byHost[0] ?? register.vendorOfTool(tool.tool);
  const supplied = vendor ? register.platformsOf(vendor.entityRef) : [];
  const platforms =
    supplied.length > 0 ? supplied : register.platformsCalled(tool.title);
  return {
    verdict: verdictOf(tool, { platforms, vendor }, own),
    ...(vendor && {
      vendor: {
        entityRef: vendor.entityRef,
        title: vendor.title,
        lifecycle: vendor.lifecycle,
      },
    }),
    platforms: [
      ...platforms.filter(isLive),
      ...platforms.filter(row => !isLive(row)),
    ]
      .slice(0, MOST_PLATFORMS)
      .map(shown),
  };
}

/** Whether nobody answers for it. */
export const isUnanswered = ({ verdict }: Pick<RegisterMatch, 'verdict'>) =>
  verdict === 'unregistered' ||
  verdict === 'vendor-only' ||
  verdict === 'retired';
