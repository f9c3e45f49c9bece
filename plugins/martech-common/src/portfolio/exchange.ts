import { z } from 'zod';
import { entityRowSchema } from '../entities/entityRow';
import { recordRowSchema } from '../governance/records/record';
import { recordsQuerySchema } from '../governance/records/recordsQuery';
import { martechKindNames } from '../kinds/kindNames';

/** What lists can be saved as: for spreadsheets, or for programs. */
export const listFormats = ['csv', 'json'] as const;

/** @public */
export type ListFormat = (typeof listFormats)[number];

/**
 * Query of `GET /records/export.csv` and `/records/export.json`: that of a
 * list, without pages.
 */
export const recordsExportSchema = recordsQuerySchema.omit({
  limit: true,
  cursor: true,
});

/** @public */
export type RecordsExport = z.input<typeof recordsExportSchema>;

/** The same with its defaults. @public */
export type RecordsExportQuery = z.output<typeof recordsExportSchema>;

const exportedAt = z.iso.datetime().describe('When it was asked for.');

/** Answer of `GET /entities/export.json`. */
export const exportedEntitiesSchema = z.object({
  exportedAt,
  kind: z.enum(martechKindNames),
  items: z.array(entityRowSchema),
});

/** @public */
export type ExportedEntities = z.infer<typeof exportedEntitiesSchema>;

/** Answer of `GET /records/export.json`. */
export const exportedRecordsSchema = z.object({
  exportedAt,
  items: z.array(recordRowSchema),
});

/** @public */
export type ExportedRecords = z.infer<typeof exportedRecordsSchema>;
