import { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { CsvColumn, csvStream } from './csvStream';
import { Pages } from './Pages';
import { untilLeft } from './untilLeft';

/** Sends rows as CSV, as fast as the client takes them. */
export function sendCsv<Row>(
  columns: ReadonlyArray<CsvColumn<Row>>,
  pages: Pages<Row>,
  response: Response,
): Promise<void> {
  const { source, csv } = csvStream(columns, pages);
  return untilLeft(() => pipeline(source, csv, response));
}
