import { stringify, Stringifier } from 'csv-stringify';
import { Readable } from 'node:stream';
import { csvCell } from './csvCell';
import { Pages } from './Pages';

/** One column of a CSV file. */
export interface CsvColumn<Row> {
  header: string;
  value(row: Row): unknown;
}

/** Rows as CSV, with the mark by which Excel knows UTF-8. */
export function csvStream<Row>(
  columns: ReadonlyArray<CsvColumn<Row>>,
  pages: Pages<Row>,
): { source: Readable; csv: Stringifier } {
  async function* records() {
    for await (const rows of pages) {
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
