import { HostCounts } from './HostCounts';
import { addHostsInText } from './hostsInText';

/** Hosts that tags of these types of Google Tag Manager load from. */
const hostsByType: Partial<Record<string, string>> = {
  asp: 's.adroll.com',
  awct: 'www.googleadservices.com',
  baut: 'bat.bing.com',
  bzi: 'snap.licdn.com',
  cegg: 'script.crazyegg.com',
  crto: 'static.criteo.net',
  flc: 'fls.doubleclick.net',
  fls: 'fls.doubleclick.net',
  gaawc: 'www.google-analytics.com',
  gaawe: 'www.google-analytics.com',
  gclidw: 'www.googleadservices.com',
  googtag: 'www.googletagmanager.com',
  hjtc: 'static.hotjar.com',
  mf: 'cdn.mouseflow.com',
  sp: 'www.googleadservices.com',
  twitter_website_tag: 'static.ads-twitter.com',
  ua: 'www.google-analytics.com',
};

/** Deeper than any export goes. */
const DEEPEST = 20;

function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.values(value).flatMap(inner => textsOf(inner, depth + 1));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Counts hosts that a tag loads from: by its type, and by what is written in it. */
export function addHostsOfTag(counts: HostCounts, tag: unknown) {
  if (!isObject(tag)) return;
  const { parameter, templateData, type } = tag;
  const host = typeof type === 'string' ? hostsByType[type] : undefined;
  if (host) counts.addHost(host);
  for (const text of textsOf([parameter, templateData])) {
    addHostsInText(counts, text.replaceAll('\\/', '/'));
  }
}
