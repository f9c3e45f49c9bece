import { InputError } from '@backstage/errors';
import {
  closest,
  createImportSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { withoutNul } from '../../../governance/records/domain/withoutNul';
import { fieldShapes } from './fieldShape';
import { mapRows } from './mapRows';
import { planRows } from './planRows';
import { putAt } from './putAt';
import { readCsv } from './readCsv';
import { readJsonRows } from './readJsonRows';
import { StoredRow } from './StoredImport';

type Body = z.output<typeof createImportSchema>;

const quoted = (name: string) => `"${name.slice(0, 60)}"`;

/** @throws InputError that names a column that is not there, or a field that nobody knows */
function assertMapping(
  { mapping }: Body,
  columns: readonly string[],
  isField: (path: string) => boolean,
) {
  for (const [column, path] of Object.entries(mapping)) {
    if (!columns.includes(column)) {
      const near = closest(column, columns);
      throw new InputError(
        `mapping: there is no column ${quoted(column)}${
          near ? `, did you mean ${quoted(near)}?` : ''
        }`,
      );
    }
    if (path !== '' && !isField(path)) {
      throw new InputError(
        `mapping: ${quoted(column)} is made ${quoted(
          path,
        )}, which is no field of this kind`,
      );
    }
  }
}

function defaultsOf({ defaults }: Body, isField: (path: string) => boolean) {
  const values: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(defaults)) {
    if (!isField(path)) {
      throw new InputError(
        `defaults: ${quoted(path)} is no field of this kind`,
      );
    }
    putAt(values, path, value);
  }
  return values;
}

/**
 * The rows of an import as they begin.
 *
 * @throws InputError that says what of the body cannot be read
 */
export async function planImport(
  body: Body,
): Promise<{ rows: StoredRow[]; unmapped: string[] }> {
  const shapeOf = fieldShapes(body.kind);
  const isField = (path: string) => shapeOf(path) !== undefined;
  const text = body.text.replaceAll('\0', '');
  const table = await (body.format === 'csv'
    ? readCsv(text)
    : readJsonRows(text));
  assertMapping(body, table.columns, isField);
  const defaults = withoutNul(defaultsOf(body, isField));
  const { rows, unmapped } = mapRows(table, body.mapping, shapeOf);
  if (rows.length === 0) {
    throw new InputError(
      'text: has no rows, only what is in it can be imported',
    );
  }
  return {
    unmapped: unmapped.map(name => name.slice(0, 200).replaceAll('\0', '')),
    rows: planRows(rows).map(
      ({ key, problems, row, title, values }): StoredRow => ({
        row,
        key,
        title: title?.replaceAll('\0', ''),
        content: { defaults, values: withoutNul(values) },
        ...(problems.length > 0 && { outcome: 'refused' }),
        applied: false,
        problems,
      }),
    ),
  };
}
