import {
  columnsOfKind,
  EntityRow,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { CsvColumn } from '../../exchange';

/** The columns of a kind in their order; money takes two. */
export const csvColumns = (kind: MartechKindName): CsvColumn<EntityRow>[] => [
  { header: 'entityRef', value: row => row.entityRef },
  ...columnsOfKind(kind).flatMap((name): CsvColumn<EntityRow>[] =>
    name === 'annualCost'
      ? [
          { header: 'annualCost', value: row => row.annualCost?.amount },
          { header: 'currency', value: row => row.annualCost?.currency },
        ]
      : [{ header: name, value: row => row[name] }],
  ),
  { header: 'description', value: row => row.description },
];
