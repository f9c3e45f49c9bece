import {
  EntityRow,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { stringify, Stringifier } from 'csv-stringify';
import { Readable } from 'node:stream';
import { csvCell } from './domain/csvCell';
import { csvColumns } from './domain/csvColumns';

/** Rows as CSV, with the mark by which Excel knows UTF-8. */
export function csvStream(
  kind: MartechKindName,
  pages: Iterable<EntityRow[]>,
): { source: Readable; csv: Stringifier } {
  const columns = csvColumns(kind);
  function* records() {
    for (const rows of pages) {
      for (const row of rows) {
        yield columns.map(({ value }) => csvCell(value(row)));
      }
    }
  }
  return {
    source: Readable.from(records()),
    csv: stringify({
      bom: true,
      header: true,
      columns: columns.map(({ header }) => header),
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
    }),
  };
}
