import {
  packContentSchema,
  packFiguresSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { ListedPack, StoredPack } from '../domain/StoredPack';

/** A row of `martech_packs`. */
export interface PackRow {
  id: string;
  number: number;
  title: string;
  note: string | null;
  by: string;
  /** Big integers are text on PostgreSQL. */
  at: number | string;
  /** 1: yes. */
  partial: number;
  /** JSON. */
  figures: string;
  /** JSON. */
  content: string;
}

/** Columns of a pack in a list. */
export const LISTED = [
  'id',
  'number',
  'title',
  'note',
  'by',
  'at',
  'partial',
  'figures',
] as const;

export const toRow = (pack: StoredPack): PackRow => ({
  id: pack.id,
  number: pack.number,
  title: pack.title,
  note: pack.note ?? null,
  by: pack.by,
  at: pack.at.getTime(),
  partial: pack.partial ? 1 : 0,
  figures: JSON.stringify(pack.figures),
  content: JSON.stringify(pack.content),
});

export const fromListedRow = (row: Omit<PackRow, 'content'>): ListedPack => ({
  id: row.id,
  number: row.number,
  title: row.title,
  ...(row.note !== null && { note: row.note }),
  by: row.by,
  at: new Date(Number(row.at)),
  partial: row.partial === 1,
  figures: packFiguresSchema.parse(JSON.parse(row.figures)),
});

export const fromRow = (row: PackRow): StoredPack => ({
  ...fromListedRow(row),
  content: packContentSchema.parse(JSON.parse(row.content)),
});
