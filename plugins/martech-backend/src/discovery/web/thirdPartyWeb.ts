import { isHostName } from '@martech-portal/backstage-plugin-martech-common';
import { getDomain } from 'tldts';
import { getEntity } from 'third-party-web/nostats-subset';
import { KnownTool, Web } from './KnownTool';

type WebEntity = NonNullable<ReturnType<typeof getEntity>>;

const known = new WeakMap<WebEntity, KnownTool>();

const bare = (domain: string) => domain.toLowerCase().replace(/^\*\./, '');

function toTool(entity: WebEntity): KnownTool {
  const before = known.get(entity);
  if (before) return before;
  const { category, company, homepage, name } = entity;
  const tool = {
    name,
    company: company || name,
    category,
    ...(homepage && { website: homepage }),
    domains: [...new Set(entity.domains.map(bare).filter(isHostName))],
  };
  known.set(entity, tool);
  return tool;
}

/**
 * What `third-party-web` knows of tools, and the public suffix list of sites.
 * Both are data of packages: nothing is asked of anybody.
 */
export const thirdPartyWeb: Web = {
  toolOf(host) {
    const entity = getEntity(`https://${host}`);
    return entity && toTool(entity);
  },
  siteOf: host => getDomain(host, { allowPrivateDomains: true }) ?? host,
};
