import { Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { TableRow } from '../../../entities/domain/table/TableRow';
import { LongMember } from '../../jsonText';
import { connections } from './connections';
import { dependencies } from './dependencies';
import { emptyBom, ESTATE } from './emptyBom';
import { inUse, Inventory } from './Inventory';
import { properties } from './properties';
import { provider } from './provider';
import { serviceData } from './serviceData';

const AT_ONCE = 100;

function* pages<Item, Page>(
  items: readonly Item[],
  show: (item: Item) => Page,
): Generator<Page[]> {
  for (let at = 0; at < items.length; at += AT_ONCE) {
    yield items.slice(at, at + AT_ONCE).map(show);
  }
}

/**
 * An inventory as CycloneDX 1.6 SaaSBOM: the head of the document, and its
 * services and dependencies piece by piece.
 *
 * @param serial - UUID of this document
 * @see {@link https://cyclonedx.org/capabilities/saasbom/}
 */
export function saasBom(
  inventory: Inventory,
  options: { now: Date; organisation: string; serial: string },
): { head: object; members: LongMember[] } {
  const platforms = inUse(inventory);
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const services = factory.makeForService();
  const {
    services: _,
    dependencies: none,
    ...head
  } = factory.makeForBom().normalize(
    emptyBom({
      ...options,
      leftOut: inventory.platforms.length - platforms.length,
      serialNumber: `urn:uuid:${options.serial}`,
    }),
    {},
  );
  const connected = connections(inventory);
  const needs = dependencies(inventory, platforms);
  const vendors = new Map(
    inventory.vendors.map(vendor => [vendor.row.entityRef, vendor]),
  );
  const linkOf = (entityRef?: string) =>
    entityRef !== undefined && needs.has(entityRef)
      ? `urn:cdx:${options.serial}/1#${encodeURIComponent(entityRef)}`
      : undefined;

  const showService = (platform: TableRow) => {
    const { bom, row } = platform;
    const vendor =
      row.vendor === undefined ? undefined : vendors.get(row.vendor);
    const service = new Models.Service(row.title, {
      bomRef: row.entityRef,
      description: row.description,
      properties: properties(platform),
      ...(vendor && { provider: provider(vendor) }),
    });
    const flows = connected.get(row.entityRef) ?? [];
    const data = serviceData(platform, flows, linkOf);
    return {
      ...services.normalize(service, {}),
      ...(bom?.urls && { endpoints: bom.urls }),
      ...(data.length > 0 && { data }),
    };
  };
  const refs = platforms.map(({ row }) => row.entityRef);
  return {
    head,
    members: [
      { name: 'services', items: pages(platforms, showService) },
      {
        name: 'dependencies',
        items: pages([ESTATE, ...refs], ref => ({
          ref,
          dependsOn: ref === ESTATE ? refs : [...(needs.get(ref) ?? [])].sort(),
        })),
      },
    ],
  };
}
