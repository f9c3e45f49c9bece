import { Entity } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  isMarketingVendor,
} from '@martech-portal/backstage-plugin-martech-common';

/** More of them are a list of bookmarks. */
const MOST = 20;

/** What a bill of materials says of an entity beside what lists show of it. */
export interface BomPart {
  /** Web addresses: of a platform where it is, of a vendor its website. */
  urls?: string[];
  /** Where a platform stores data. */
  residency?: string[];
}

/** An address as browsers write it; undefined for what is no web address. */
function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { href, protocol } = new URL(text);
  return /^https?:$/.test(protocol) ? href : undefined;
}

const webAddresses = (texts: readonly string[]) =>
  [...new Set(texts.flatMap(text => webAddress(text) ?? []))].slice(0, MOST);

const filled = <Item>(items: Item[] = []) =>
  items.length > 0 ? items : undefined;

/** Undefined for what a bill of materials says no more of. */
export function bomPart(entity: Entity): BomPart | undefined {
  if (isMarketingPlatform(entity)) {
    const links = entity.metadata.links ?? [];
    const urls = filled(webAddresses(links.map(({ url }) => url)));
    const residency = filled(entity.spec.data?.residency);
    if (!urls && !residency) return undefined;
    return { ...(urls && { urls }), ...(residency && { residency }) };
  }
  if (isMarketingVendor(entity)) {
    const urls = filled(webAddresses([entity.spec.website ?? '']));
    return urls && { urls };
  }
  return undefined;
}
