import { Models } from '@cyclonedx/cyclonedx-library';
import { TableRow } from '../../../entities/domain/table/TableRow';

/** Who supplies a service; hosts that belong to it count as its addresses. */
export function provider({ bom, row }: TableRow): Models.OrganizationalEntity {
  const hosts = (row.domain ?? []).map(host => `https://${host}/`);
  return new Models.OrganizationalEntity({
    name: row.title,
    url: new Set([...(bom?.urls ?? []), ...hosts]),
  });
}
