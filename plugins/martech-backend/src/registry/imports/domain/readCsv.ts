import { InputError } from '@backstage/errors';
import { MAX_IMPORT_ROWS } from '@martech-portal/backstage-plugin-martech-common';
import { CsvError, parse } from 'csv-parse';
import { ImportTable } from './ImportTable';

const delimiters = [',', ';', '\t'];

/** What stands between the names of the columns, most often. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const counts = delimiters.map(one => head.split(one).length);
  return delimiters[counts.indexOf(Math.max(...counts))];
}

const tooMany = () =>
  new InputError(
    `text: has more than ${MAX_IMPORT_ROWS} rows, split it into several imports with a source each`,
  );

/** @throws InputError that names the line */
export async function readCsv(text: string): Promise<ImportTable> {
  const parser = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
  });
  const lines: string[][] = [];
  try {
    for await (const line of parser) {
      lines.push(line);
      if (lines.length > MAX_IMPORT_ROWS + 1) throw tooMany();
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError(`text: is not CSV, ${error.message}`);
  }
  const [columns = [], ...cells] = lines;
  const twice = columns.find((name, at) => columns.indexOf(name) < at);
  if (twice !== undefined) {
    throw new InputError(
      `text: has two columns named "${twice.slice(0, 60)}", rename one`,
    );
  }
  return {
    columns,
    rows: cells.map(line =>
      Object.fromEntries(columns.map((name, at) => [name, line[at]])),
    ),
  };
}
