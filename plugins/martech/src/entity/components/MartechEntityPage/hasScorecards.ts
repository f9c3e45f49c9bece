import { Entity } from '@backstage/catalog-model';
import { scorecardsTab } from '../../scorecardsTab';

/** Whether an entity is of a kind that scorecards look at. */
export const hasScorecards = ({ kind }: Entity): boolean =>
  scorecardsTab.kinds.some(name => name === kind.toLocaleLowerCase('en'));
