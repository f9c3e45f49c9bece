import {
  PackContent,
  PackFigures,
} from '@martech-portal/backstage-plugin-martech-common';

/** A pack as lists need it. */
export interface ListedPack {
  id: string;
  number: number;
  title: string;
  note?: string;
  /** Reference of the author. */
  by: string;
  at: Date;
  /** The author did not see every platform. */
  partial: boolean;
  figures: PackFigures;
}

/** A pack with all that is on it. */
export interface StoredPack extends ListedPack {
  content: PackContent;
}

/** Whose packs somebody may read: all, or their own. */
export type PackReader = { seesAll: true } | { seesAll: false; ref: string };

export const packNumber = ({ number }: Pick<ListedPack, 'number'>) =>
  `PACK-${number}`;
