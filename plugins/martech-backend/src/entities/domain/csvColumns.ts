import {
  columnsOfKind,
  EntityRow,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';

/** One column of a CSV file. */
export interface CsvColumn {
  header: string;
  value(row: EntityRow): unknown;
}

/** The columns of a kind in their order; money takes two. */
export const csvColumns = (kind: MartechKindName): CsvColumn[] => [
  { header: 'entityRef', value: row => row.entityRef },
  ...columnsOfKind(kind).flatMap((name): CsvColumn[] =>
    name === 'annualCost'
      ? [
          { header: 'annualCost', value: row => row.annualCost?.amount },
          { header: 'currency', value: row => row.annualCost?.currency },
        ]
      : [{ header: name, value: row => row[name] }],
  ),
  { header: 'description', value: row => row.description },
];
