import { Models } from '@cyclonedx/cyclonedx-library';
import { TableRow } from '../../../entities/domain/table/TableRow';

/**
 * What CycloneDX has no field for. What contracts cost, when they end and which
 * people hold roles stays here: a bill of materials is handed on.
 */
export function properties({ bom, row }: TableRow): Models.PropertyRepository {
  const found: Array<[string, string | undefined]> = [
    ['lifecycle', row.lifecycle],
    ['tier', row.tier],
    ['category', row.category],
    ['subcategory', row.type],
    ['owner', row.owner],
    ['controlState', row.controlState],
    ['personalData', row.personalData],
    ...(row.capability ?? []).map((id): [string, string] => ['capability', id]),
    ...(row.market ?? []).map((id): [string, string] => ['market', id]),
    ...(bom?.residency ?? []).map((id): [string, string] => ['residency', id]),
  ];
  return new Models.PropertyRepository(
    found.flatMap(([name, value]) =>
      value === undefined
        ? []
        : [new Models.Property(`martech:${name}`, value)],
    ),
  );
}
