import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { ResultSelection } from './selectResults';

/** Selects all rows of some kinds. */
export const everything = (
  kinds: readonly MartechKindName[],
): ResultSelection => ({
  selections: kinds.map(kind => ({
    kind,
    conditions: [],
    words: [],
    order: [],
  })),
  filter: {},
});
