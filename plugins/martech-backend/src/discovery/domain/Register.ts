import {
  EntityRow,
  nameFromTitle,
} from '@martech-portal/backstage-plugin-martech-common';
import { Web } from '../web/KnownTool';

/** The part of the register that a caller may see, to be found by what was seen. */
export class Register {
  readonly #byDomain = new Map<string, EntityRow>();
  readonly #byTool = new Map<string, EntityRow>();
  readonly #platformsOf = new Map<string, EntityRow[]>();
  readonly #retired = new Set<string>();
  readonly #byName = new Map<string, EntityRow[]>();

  constructor(
    vendors: readonly EntityRow[],
    platforms: readonly EntityRow[],
    web: Web,
  ) {
    for (const vendor of vendors) {
      for (const domain of vendor.domain ?? []) {
        this.#byDomain.set(domain, vendor);
        const known = web.toolOf(domain);
        const tool = known && `web:${known.name}`;
        if (tool && !this.#byTool.has(tool)) this.#byTool.set(tool, vendor);
      }
    }
    const put = (
      map: Map<string, EntityRow[]>,
      key: string | undefined,
      row: EntityRow,
    ) => {
      if (!key) return;
      const rows = map.get(key);
      if (rows) rows.push(row);
      else map.set(key, [row]);
    };
    for (const platform of platforms) {
      if (platform.lifecycle === 'retired') {
        this.#retired.add(platform.entityRef);
      }
      put(this.#platformsOf, platform.vendor, platform);
      put(this.#byName, nameFromTitle(platform.title), platform);
    }
  }

  /** The vendor that a host belongs to: the nearest of its domains counts. */
  vendorOfHost(host: string): EntityRow | undefined {
    const labels = host.split('.');
    for (let at = 0; at < labels.length - 1; at += 1) {
      const vendor = this.#byDomain.get(labels.slice(at).join('.'));
      if (vendor) return vendor;
    }
    return undefined;
  }

  /** The vendor that names another domain of the same tool. */
  vendorOfTool(tool: string): EntityRow | undefined {
    return this.#byTool.get(tool);
  }

  /** Whether a platform is no longer in use. */
  isRetired(entityRef: string): boolean {
    return this.#retired.has(entityRef);
  }

  platformsOf(vendorRef: string): readonly EntityRow[] {
    return this.#platformsOf.get(vendorRef) ?? [];
  }

  /** Platforms that are called the same, whoever supplies them. */
  platformsCalled(title: string): readonly EntityRow[] {
    return this.#byName.get(nameFromTitle(title)) ?? [];
  }
}
