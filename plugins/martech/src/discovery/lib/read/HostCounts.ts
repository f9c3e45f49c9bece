import {
  isHostName,
  MAX_HOSTS,
  SeenHost,
} from '@martech-portal/backstage-plugin-martech-common';

const isOnWeb = /^(https?|wss?):$/;

/** The host of an address on the web; undefined of anything else. */
export function hostOfAddress(address: string): string | undefined {
  const start = address.slice(0, 2_000).trim();
  try {
    const url = new URL(start.startsWith('//') ? `https:${start}` : start);
    const host = url.hostname.replace(/\.$/, '');
    return isOnWeb.test(url.protocol) && isHostName(host) ? host : undefined;
  } catch {
    return undefined;
  }
}

/** Counts hosts, and keeps nothing else of the addresses it is shown. */
export class HostCounts {
  readonly #counts = new Map<string, number>();
  #seen = 0;
  #leftOut = 0;
  #first: string | undefined;

  /** @param address - a whole address; only its host is kept */
  addAddress(address: string) {
    const host = hostOfAddress(address);
    this.#seen += 1;
    if (host) this.#add(host);
    else this.#leftOut += 1;
  }

  addHost(host: string) {
    this.#seen += 1;
    this.#add(host);
  }

  /** Addresses that were looked at. */
  get seen() {
    return this.#seen;
  }

  /** Addresses without a host on the web, for example of pictures within a page. */
  get leftOut() {
    return this.#leftOut;
  }

  /** The host that was asked for first: of the page itself in a recording. */
  get first() {
    return this.#first;
  }

  get size() {
    return this.#counts.size;
  }

  /** Most seen first, as many as can be compared at once. */
  top(): SeenHost[] {
    return [...this.#counts]
      .map(([host, count]) => ({ host, count }))
      .sort(
        (one, other) =>
          other.count - one.count || (one.host < other.host ? -1 : 1),
      )
      .slice(0, MAX_HOSTS);
  }

  #add(host: string) {
    this.#first ??= host;
    this.#counts.set(host, (this.#counts.get(host) ?? 0) + 1);
  }
}
